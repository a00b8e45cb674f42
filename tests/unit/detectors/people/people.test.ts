import { describe, expect, it } from 'vitest';
import { peopleAnalyzers } from '../../../../utils/detectors/people/people';
import { finder } from '../found';

const find = finder({ analyzers: peopleAnalyzers });
const names = (text: string): readonly string[] => find(text).map((f) => f.value);

describe('people', () => {
  it.each([
    ['She was interviewed by Maria van der Berg-Schmidt yesterday.', ['Maria van der Berg-Schmidt']],
    ['The Hobbit was written by J. R. R. Tolkien in Oxford.', ['J. R. R. Tolkien']],
    ["Conan O'Brien thanked Ronald McDonald.", ["Conan O'Brien", 'Ronald McDonald']],
    ['please ask Dr. Okonkwo about it', ['Dr. Okonkwo']],
    ['my name is Zbyszko and I live here', ['Zbyszko']],
    ['Gestern sprach Frau Kowalczyk mit Jürgen Müller.', ['Frau Kowalczyk', 'Jürgen Müller']],
    ['According to José María Aznar, the talks failed.', ['José María Aznar']],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
