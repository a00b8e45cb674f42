/** Id of the Firefox build, as in its manifest; a test compares them. */
export const GECKO_ID = 'weir@weir.invalid';
