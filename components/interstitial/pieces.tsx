import type { Piece } from './veil';
import type { T } from './words';

/** Text with the things found in it marked. What is masked is read out as its length, not as a row of bullets. */
export function Pieces({ pieces, t }: { readonly pieces: readonly Piece[]; readonly t: T }) {
  return (
    <>
      {pieces.map((piece, index) =>
        !piece.marked ? (
          piece.text
        ) : piece.masked ? (
          <mark key={index}>
            <span aria-hidden="true">{piece.text}</span>
            <span class="sr">{t('found.masked', { count: piece.length })}</span>
          </mark>
        ) : (
          <mark key={index}>{piece.text}</mark>
        ),
      )}
    </>
  );
}
