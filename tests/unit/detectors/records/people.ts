/** Made-up people, and the forms in which lists of them come. Every address is in a reserved domain. */
export interface Person {
  readonly id: number;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly city: string;
  readonly born: string;
}

const FIRST = ['Anna', 'Wei', 'Carla', 'Dieter', 'Nkechi', 'Jürgen', 'Zoë'];
const LAST = ['Example', 'Zhang', "O'Hara", 'Schmidt-Weber', 'Okafor'];
const CITIES = ['Berlin', 'Paris', 'Oslo'];

export function people(n: number): readonly Person[] {
  return Array.from({ length: n }, (_, i) => ({
    id: 1_000 + i,
    first: FIRST[i % FIRST.length] ?? '',
    last: `${LAST[i % LAST.length] ?? ''}${String.fromCharCode(97 + (i % 26)).repeat(1 + Math.floor(i / 26))}`,
    email: `user${i}@mail.test`,
    phone: `+49 30 ${1_234_567 + i * 13}`,
    city: CITIES[i % CITIES.length] ?? '',
    born: `19${60 + (i % 30)}-0${1 + (i % 9)}-1${i % 9}`,
  }));
}

const lines = (rows: readonly string[]): string => rows.join('\n');
const table = (sign: string, head: readonly string[], all: readonly Person[], row: (p: Person) => readonly (string | number)[]): string =>
  lines([head.join(sign), ...all.map((p) => row(p).join(sign))]);

/** Form → text. Each text holds nobody else. */
export const FORMS: Readonly<Record<string, (all: readonly Person[]) => string>> = {
  'comma-separated values': (all) =>
    `Here they are:\n\n${table(',', ['id', 'first_name', 'last_name', 'email'], all, (p) => [p.id, p.first, p.last, p.email])}\n\nThank you!`,
  'a German export with semicolons, none of its values known': (all) =>
    table(';', ['Kundennummer', 'Vorname', 'Nachname', 'Geburtsdatum', 'Ort'], all, (p) => [p.id, p.first, p.last, p.born, p.city]),
  'a copied spreadsheet': (all) => table('\t', ['Name', 'E-Mail', 'Telefon'], all, (p) => [`${p.first} ${p.last}`, p.email, p.phone]),
  'quoted cells over two lines': (all) =>
    table(',', ['"Name"', '"Address"', '"Phone"'], all, (p) => [`"${p.last}, ${p.first}"`, `"Main St 3\n12345 ${p.city}"`, `"${p.phone}"`]),
  'a Markdown table': (all) =>
    lines(['| Name | Email | Role |', '|---|:-:|---|', ...all.map((p) => `| ${p.first} ${p.last} | ${p.email} | editor |`)]),
  'the output of psql': (all) =>
    lines([' id | first_name | email', '----+------------+------', ...all.map((p) => ` ${p.id} | ${p.first}  | ${p.email}`)]),
  'the output of mysql': (all) =>
    lines(['+----+----+', '| name | email |', '+----+----+', ...all.map((p) => `| ${p.first} | ${p.email} |`), '+----+----+']),
  'a table set with blanks': (all) =>
    lines([
      'Name                      Department   Salary',
      ...all.map((p) => `${`${p.first} ${p.last}`.padEnd(26)}Sales        ${p.id * 50}`),
    ]),
  'a list of employees without addresses': (all) =>
    table(';', ['Employee', 'Department', 'Salary'], all, (p) => [`${p.first} ${p.last}`, 'Sales', p.id * 50]),
  'a French list of patients': (all) =>
    table(';', ['Nom', 'Prénom', 'Date de naissance', 'Diagnostic'], all, (p) => [p.last, p.first, p.born, 'asthme']),
  'a Spanish list': (all) =>
    table(',', ['Nombre', 'Apellidos', 'Correo electrónico', 'Teléfono'], all, (p) => [p.first, p.last, p.email, p.phone]),
  'a Polish list': (all) => table(',', ['Imię', 'Nazwisko', 'PESEL', 'Miasto'], all, (p) => [p.first, p.last, '44051401458', p.city]),
  'a Japanese list': (all) => table(',', ['氏名', 'メールアドレス', '電話番号'], all, (p) => [`${p.last}${p.first}`, p.email, p.phone]),
  'rows without a heading': (all) => lines(all.map((p) => `${p.id};${p.email};${p.phone}`)),
  bullets: (all) => lines(all.map((p) => `- ${p.first} ${p.last}, ${p.email}, ${p.phone}`)),
  'an array in JSON': (all) =>
    JSON.stringify(
      all.map((p) => ({ id: p.id, firstName: p.first, lastName: p.last, email: p.email, address: { street: 'Main St 1', city: p.city } })),
      null,
      2,
    ),
  'an array in JSON on one line, none of its values known': (all) =>
    JSON.stringify(all.map((p) => ({ id: p.id, firstName: p.first, lastName: p.last, diagnosis: 'asthma', age: 30 }))),
  'JSON lines': (all) => lines(all.map((p) => JSON.stringify({ name: `${p.first} ${p.last}`, email: p.email, phone: p.phone }))),
  'an insert of many rows': (all) =>
    `INSERT INTO \`customers\` (\`id\`, \`first_name\`, \`last_name\`, \`email\`) VALUES\n${all
      .map((p) => `(${p.id}, '${p.first}', '${p.last.replace("'", "''")}', '${p.email}')`)
      .join(',\n')};`,
  'many inserts': (all) =>
    lines(all.map((p) => `insert into patients (name, diagnosis) values ('${p.first} ${p.last.replace("'", "''")}', 'asthma');`)),
  'a dump of PostgreSQL': (all) =>
    lines(['COPY public.users (id, name, email, phone) FROM stdin;', ...all.map((p) => `${p.id}\t${p.first}\t${p.email}\t\\N`), '\\.']),
  'cards of RFC 6350': (all) =>
    lines(
      all.map((p) =>
        lines([
          'BEGIN:VCARD',
          'VERSION:3.0',
          `N:${p.last};${p.first};;;`,
          `FN:${p.first} ${p.last}`,
          `TEL;TYPE=WORK,VOICE:${p.phone}`,
          `TEL;TYPE=HOME:${p.phone}`,
          `EMAIL:${p.email}`,
          'END:VCARD',
        ]),
      ),
    ),
  'entries of RFC 2849': (all) =>
    lines(
      all.map((p) =>
        lines([
          `dn: uid=u${p.id},ou=people,dc=example,dc=com`,
          'objectClass: inetOrgPerson',
          `cn: ${p.first} ${p.last}`,
          `sn: ${p.last}`,
          `givenName: ${p.first}`,
          `mail: ${p.email}`,
          `telephoneNumber: ${p.phone}`,
          '',
        ]),
      ),
    ),
  'fields by name': (all) => lines(all.map((p) => `Name: ${p.first} ${p.last}\nPhone: ${p.phone}\nEmail: ${p.email}\n`)),
  'fields by name with a blank line under each, none of their values known': (all) =>
    all
      .map((p) => `**Vorname:** ${p.first}\n\n**Nachname:** ${p.last}\n\n**Geburtsdatum:** ${p.born}\n\n**Diagnose:** Asthma`)
      .join('\n\n'),
  'elements of XML': (all) =>
    `<customers>\n${lines(all.map((p) => `  <customer id="${p.id}"><name>${p.first}</name><email>${p.email}</email><phone>${p.phone}</phone></customer>`))}\n</customers>`,
  'attributes of XML': (all) => lines(all.map((p) => `<user firstName="${p.first}" lastName="${p.last}" email="${p.email}"/>`)),
  YAML: (all) => lines(all.map((p) => `- name: ${p.first} ${p.last}\n  email: ${p.email}\n  role: admin`)),
  'an array of JavaScript': (all) =>
    `const users = [\n${lines(all.map((p) => `  { name: "${p.first} ${p.last}", email: '${p.email}', phone: '${p.phone}' },`))}\n];`,
  'names and addresses in a header': (all) => `To: ${all.map((p) => `"${p.first} ${p.last}" <${p.email}>`).join(', ')}`,
};
