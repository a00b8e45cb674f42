/** Streets as the Postal Service writes them out: Publication 28, appendix C1, less what is in the middle of other words. */
const SUFFIXES = new Set(
  'alley annex arcade avenue bayou beach bend bluff bluffs bottom boulevard branch bridge brook brooks burgs bypass camp canyon cape causeway center centers circle circles cliff cliffs common commons corner corners course court courts cove coves creek crescent crest crossing crossroad crossroads curve dale dam divide drive drives estate estates expressway extension extensions falls ferry field fields flat flats ford fords forest forge forges fork forks fort freeway garden gardens gateway glen glens green greens grove groves harbor harbors haven heights highway hill hills hollow inlet island islands isle junction junctions key keys knoll knolls lake lakes landing lane light lights loaf lock locks lodge loop mall manor manors meadow meadows mews mill mills mission motorway mount mountain mountains neck orchard oval overpass park parks parkway parkways pass passage path pike pine pines place plain plains plaza point points port ports prairie radial ramp ranch rapid rapids rest ridge ridges river road roads route row rue run shoal shoals shore shores skyway spring springs spur spurs square squares station stravenue stream street streets summit terrace throughway trace track trafficway trail tunnel turnpike underpass union unions valley valleys via viaduct view views village villages ville vista walk walks wall way ways well wells'.split(
    ' ',
  ),
);

/** Whether the word [start, end) of the text makes a street of the names before it. */
export function isStreet(text: string, start: number, end: number): boolean {
  return SUFFIXES.has(text.slice(start, end).toLowerCase());
}

const YEAR = /^(?:19|20)/;
const LONGEST_HOUSE = 6;

/** Whether the number of a house, and no year, stands before `at`. */
export function isHouse(text: string, at: number): boolean {
  if (text.charCodeAt(at - 1) !== 32) return false;
  let start = at - 1;
  while (at - 1 - start <= LONGEST_HOUSE && text.charCodeAt(start - 1) >= 48 && text.charCodeAt(start - 1) <= 57) start--;
  const digits = at - 1 - start;
  return digits > 0 && digits <= LONGEST_HOUSE && !(digits === 4 && YEAR.test(text.slice(start, at)));
}
