// Progress for people: one line a step, with how long it took. Node built-ins only.
const colour = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
export const dim = (text) => paint('2', text);
export const bold = (text) => paint('1', text);
export const green = (text) => paint('32', text);
export const red = (text) => paint('31', text);

/** Runs `work`, saying what is being done and how long it took. */
export async function step(title, work) {
  const started = Date.now();
  console.log(`${dim('•')} ${title} …`);
  try {
    const result = await work();
    console.log(`${green('✓')} ${title} ${dim(`(${((Date.now() - started) / 1000).toFixed(1)} s)`)}`);
    return result;
  } catch (error) {
    console.log(`${red('✗')} ${title}`);
    throw error;
  }
}
