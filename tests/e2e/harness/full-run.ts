/** `npm run e2e`: every cell of the matrix, each account in each language, browsers as they come. Otherwise the part that `npm test` runs. */
export const FULL_RUN = process.env['WEIR_MATRIX'] === 'full';
