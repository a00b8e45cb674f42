import { json } from '@codemirror/lang-json';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { lintGutter, setDiagnostics, type Diagnostic } from '@codemirror/lint';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup } from 'codemirror';
import { useEffect, useRef } from 'preact/hooks';
import type { PolicyProblem } from '../../../utils/model/console-api';

export interface EditorHandle {
  readonly goTo: (line: number, column: number) => void;
}

interface EditorProps {
  readonly text: string;
  readonly problems: readonly PolicyProblem[];
  readonly onChange: (text: string) => void;
  readonly onReady: (handle: EditorHandle) => void;
}

const look = EditorView.theme({
  '&': { height: 'min(62vh, 760px)', fontSize: '13px', color: 'var(--ink)', backgroundColor: 'var(--paper)' },
  '&.cm-focused': { outline: '3px solid var(--focus)' },
  '.cm-scroller': { fontFamily: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace', lineHeight: '1.55' },
  '.cm-gutters': { backgroundColor: 'var(--raised)', color: 'var(--soft)', border: 'none' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--hover)' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--select) !important' },
  '.cm-panels, .cm-tooltip': { backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line)' },
});

/** Colours by custom property, so that they follow the page into dark. */
const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: 'var(--code-name)' },
  { tag: tags.string, color: 'var(--code-text)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--code-value)' },
  { tag: tags.invalid, color: 'var(--stop)' },
]);

/**
 * JSON with the policy's problems at their lines. It lives in a shadow root, because there CodeMirror brings its styles as
 * adopted sheets; in the document it would add a style element, which the console's content security policy refuses.
 */
export function Editor({ text, problems, onChange, onReady }: EditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const change = useRef(onChange);
  change.current = onChange;

  useEffect(() => {
    if (host.current === null) return;
    const root = host.current.attachShadow({ mode: 'open' });
    const editor = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: text,
        extensions: [
          basicSetup,
          json(),
          lintGutter(),
          look,
          syntaxHighlighting(colours),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ tabindex: '0', 'aria-label': 'Policy text (JSON)' }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged) change.current(update.state.doc.toString());
          }),
        ],
      }),
    });
    view.current = editor;
    onReady({
      goTo: (line, column) => {
        editor.dispatch({ selection: { anchor: position(editor.state, line, column) }, scrollIntoView: true });
        editor.focus();
      },
    });
    return () => editor.destroy();
  }, []);

  useEffect(() => {
    const editor = view.current;
    if (editor === null || editor.state.doc.toString() === text) return;
    editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: text } });
  }, [text]);

  useEffect(() => {
    const editor = view.current;
    if (editor === null) return;
    editor.dispatch(
      setDiagnostics(
        editor.state,
        problems.map((problem) => diagnostic(editor.state, problem)),
      ),
    );
  }, [problems]);

  return <div class="editor" ref={host} />;
}

function position(state: EditorState, line: number, column: number): number {
  const found = state.doc.line(Math.min(Math.max(1, line), state.doc.lines));
  return Math.min(found.to, found.from + Math.max(0, column - 1));
}

function diagnostic(state: EditorState, problem: PolicyProblem): Diagnostic {
  const from = position(state, problem.line, problem.column);
  const to = Math.max(from, state.doc.lineAt(from).to);
  return { from, to, severity: problem.severity, message: `${problem.path || '/'}: expected ${problem.expected}, found ${problem.value}` };
}
