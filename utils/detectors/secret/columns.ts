import { LETTERS, WORDS } from '../letters';
import { COMMA, lineEndOf, PIPE, readRow, Row, SEMICOLON, TAB } from '../records/rows';
import type { Detector, Reading } from '../types';
import { ranAt } from './links';
import { looksLikePassword } from './values';

/*
 * Passwords in a column under their name: lists of accounts as tables of Markdown, CSV, or copied from a spreadsheet.
 */

const HEADING = new RegExp(
  String.raw`^(?:[${WORDS}.()/-]{1,20}[ _-]){0,3}(?:pass(?:word|wort|phrase|code|wd)?s?|pwd|pw|kennw(?:ort|örter)|zugangscode|mot de passe|mdp|contraseña|contrasena|clave|senha|parola|wachtwoord|hasło|lösenord|adgangskode|salasana|пароль|パスワード|密码|密碼|口令|비밀번호)(?: ?\([${WORDS} .-]{1,20}\))?$`,
  'i',
);
const LONGEST_HEADING = 240;
/** What is read under one heading, at most. */
const MOST_ROWS = 2_000;
const MOST_CHARACTERS = 65_536;
const DELIMITERS = [TAB, PIPE, SEMICOLON, COMMA];

const head = new Row();
const row = new Row();

/** Which cell of the row holds the place. */
function cellAt(cells: Row, at: number): number {
  for (let i = 0; i < cells.cells; i++) if ((cells.starts[i] ?? 0) <= at && at < (cells.ends[i] ?? 0)) return i;
  return -1;
}

/** Reads the line of `at` into `head`; the column whose whole heading the name at `at` is, -1 where it is none. */
function columnOf(text: string, at: number, start: number, delimiter: number): number {
  readRow(text, start, delimiter, head, false);
  const column = head.cells < 2 ? -1 : cellAt(head, at);
  return column >= 0 && HEADING.test(head.cell(text, column)) ? column : -1;
}

/** What may stand between the end of a name and that of its cell: quotation marks, emphasis, a remark in brackets. */
const END_OF_CELL = new RegExp(String.raw`(?:mot de passe|[${LETTERS}]{2,14})["'*_ ]{0,4}(?:[,;|\t\r\n]|\([${WORDS} .-]{1,20}\))`, 'iy');

/** Where the line of `at` begins, -1 where that is farther away than a heading is long. */
function startOfLine(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_HEADING);
  const line = text.slice(from, at).lastIndexOf('\n');
  return line >= 0 ? from + line + 1 : from === 0 ? 0 : -1;
}

function readColumn(text: string, at: number): readonly Reading[] | null {
  const start = ranAt(END_OF_CELL, text, at) < 0 ? -1 : startOfLine(text, at);
  if (start < 0) return null;
  const end = lineEndOf(text, at);
  if (end - start > 2 * LONGEST_HEADING || end >= text.length) return null;
  for (const delimiter of DELIMITERS) {
    const column = columnOf(text, at, start, delimiter);
    if (column < 0) continue;
    const readings: Reading[] = [];
    let line = end + 1;
    for (let n = 0; n < MOST_ROWS && line < text.length && line < end + MOST_CHARACTERS; n++) {
      readRow(text, line, delimiter, row, false);
      // A rule under the heading; a blank line ends the table.
      if (row.rule && row.lineEnd === line) break;
      if (!row.rule) {
        if (row.cells !== head.cells) break;
        const value = row.cell(text, column);
        if (HEADING.test(value)) break;
        if (looksLikePassword(value, true))
          readings.push({ start: row.starts[column] ?? 0, end: row.ends[column] ?? 0, confidence: 'medium' });
      }
      line = row.lineEnd + 1;
    }
    return readings;
  }
  return null;
}

export const columnSecrets: readonly Detector[] = [
  {
    id: 'secret.password',
    category: 'secret',
    confidence: 'medium',
    keywords: [
      'password',
      'passwort',
      'passwd',
      'pass|',
      'pass,',
      'pass;',
      'pass\t',
      'pass |',
      'pass\n',
      'pwd',
      'pw|',
      'pw,',
      'pw;',
      'pw\t',
      'pw |',
      'pw\n',
      'kennwort',
      'mot de passe',
      'contraseña',
      'senha',
      'wachtwoord',
      'hasło',
      'пароль',
      'パスワード',
      '密码',
      '비밀번호',
    ],
    read: readColumn,
    rank: -1,
    source: 'https://www.rfc-editor.org/rfc/rfc4180',
  },
];
