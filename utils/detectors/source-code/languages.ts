type Tell = readonly [pattern: RegExp, weight: number, holds: readonly string[]];

/**
 * What tells a language from its neighbours: patterns with no nested quantifiers, each worth its weight once. From the languages' own
 * references; tried on the first characters of a block that is already known to be code. The strings are what a match must hold one of
 * (in lower case where the pattern has no case; none where it may hold anything): looking for them costs a fiftieth of the pattern.
 */
const TELLS: Readonly<Record<string, readonly Tell[]>> = {
  python: [
    [/^\s*(?:async )?def \w+\(.{0,200}\).{0,60}:\s*$/m, 4, ['def ']],
    [/^\s*(?:from [\w.]+ )?import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*\s*$/m, 3, ['import ']],
    [
      /^\s*(?:elif .+|except\b.*|try|else|finally|with .+ as \w+|if __name__ == .+):\s*$/m,
      3,
      ['elif ', 'except', 'try:', 'else:', 'finally:', 'with ', 'if __name__'],
    ],
    [/\bself\.\w|\bNone\b|\bTrue\b|\bFalse\b/, 2, ['self.', 'None', 'True', 'False']],
    [/^\s*(?:for \w+(?:, \w+)* in .+|while .+|if .+|class \w+(?:\(.{0,80}\))?):\s*$/m, 2, ['for ', 'while ', 'if ', 'class ']],
    [/"""|\bprint\(|\blambda \w+:|\brange\(|\blen\(|\b__\w+__\b/, 1, ['"""', 'print(', 'lambda ', 'range(', 'len(', '__']],
  ],
  javascript: [
    [/\b(?:const|let|var) [\w{[$]/, 2, ['const ', 'let ', 'var ']],
    [/=>\s*[{(\w]/, 2, ['=>']],
    [/\bfunction\s*\w*\(|\basync function\b/, 2, ['function']],
    [
      /\b(?:require\(['"]|module\.exports|console\.log\(|document\.|window\.)/,
      4,
      ['require(', 'module.exports', 'console.log(', 'document.', 'window.'],
    ],
    [/===|!==/, 2, ['===', '!==']],
    [/\bexport (?:default|const|function|class)\b|^import .{0,200} from ['"]/m, 3, ['export ', 'import ']],
    [/\bawait \w|\bnew Promise\(|\.then\(|\bJSON\.(?:parse|stringify)/, 2, ['await ', 'new Promise(', '.then(', 'JSON.']],
  ],
  typescript: [
    [/\b(?:const|let) \w+: ?[\w<>[\]|{]/, 4, ['const ', 'let ']],
    [/\(\w+\??: ?[\w<>[\]]{1,40}/, 3, [':']],
    [/^\s*(?:export )?(?:interface|type) \w+(?:<\w+>)?\s*[={]/m, 4, ['interface ', 'type ']],
    [
      /\b(?:private|public|protected|readonly) \w+[:(?]|\bas const\b|: (?:string|number|boolean|void|unknown|never)\b/,
      3,
      ['private ', 'public ', 'protected ', 'readonly ', 'as const', ': string', ': number', ': boolean', ': void', ': unknown', ': never'],
    ],
    [/^import (?:type )?.{0,200} from ['"]/m, 2, ['import ']],
  ],
  java: [
    [/\bpublic (?:static )?(?:final )?(?:class|void|interface|enum)\b/, 3, ['public ']],
    [/^import (?:static )?(?:java|javax|org|com|io)\.[\w.]+\*?;/m, 5, ['import ']],
    [/^package [\w.]+;/m, 4, ['package ']],
    [/\bSystem\.out\.|\bnew \w+<\w*>\(|@Override\b|\bthrows \w/, 4, ['System.out.', 'new ', '@Override', 'throws ']],
    [
      /\b(?:private|protected|public) (?:final )?(?:static )?(?:String|int|long|boolean|List<|Map<|\w+) \w+\s*[;=(]/,
      2,
      ['private ', 'protected ', 'public '],
    ],
  ],
  csharp: [
    [/^\s*using [\w.]+;/m, 4, ['using ']],
    [/^\s*namespace [\w.]+/m, 3, ['namespace ']],
    [/\{ ?get; ?(?:private |init; ?)?(?:set; ?)?\}/, 5, ['get;']],
    [
      /\bConsole\.Write|\bstring\.|\bvar \w+ = new\b|\basync Task\b|\bpublic (?:override|sealed|partial|async)\b/,
      3,
      ['Console.Write', 'string.', 'var ', 'async Task', 'public '],
    ],
    [/\[(?:Http\w+|Test|Fact|Serializable|Route)\b/, 3, ['[Http', '[Test', '[Fact', '[Serializable', '[Route']],
  ],
  c: [
    [/^\s*#\s*include\s*[<"][\w/.]+\.h[>"]/m, 3, ['include']],
    [/^\s*#\s*(?:define|ifdef|ifndef|endif|if|undef)\b/m, 2, ['#']],
    [
      /\b(?:int|char|void|float|double|long|unsigned|static|struct \w+|size_t|uint\d+_t)\s+\*{0,2}\w+\s*[;=([,)]/,
      3,
      ['int', 'char', 'void', 'float', 'double', 'long', 'unsigned', 'static', 'struct ', 'size_t'],
    ],
    [/\b(?:printf|malloc|free|memcpy|strlen|sizeof)\s*\(/, 2, ['printf', 'malloc', 'free', 'memcpy', 'strlen', 'sizeof']],
    [/\w->\w/, 1, ['->']],
  ],
  cpp: [
    [/^\s*#\s*include\s*<\w+>/m, 4, ['include']],
    [/\bstd::\w|\bcout\s*<<|\busing namespace\b/, 4, ['std::', 'cout', 'using namespace']],
    [/^\s*template\s*</m, 4, ['template']],
    [/\b(?:public|private|protected):\s*$/m, 3, ['public:', 'private:', 'protected:']],
    [/\w::~?\w+\(|\bnullptr\b|\bvirtual \w|\bconst \w+&|\bauto \w+ =/, 3, ['::', 'nullptr', 'virtual ', 'const ', 'auto ']],
  ],
  go: [
    [/^package \w+\s*$/m, 3, ['package ']],
    [/^func (?:\(\w+ \*?\w+\) )?\w+\(/m, 4, ['func ']],
    [/\w+(?:, \w+)* := /, 2, [' := ']],
    [/\bif err != nil\b|\bfmt\.\w|\bchan \w|\bgo func\b|\bdefer \w/, 4, ['if err', 'fmt.', 'chan ', 'go func', 'defer ']],
    [/^import \(|^\s*type \w+ (?:struct|interface) \{/m, 4, ['import (', 'type ']],
  ],
  rust: [
    [/\bfn \w+(?:<.{1,40}>)?\(.{0,200}\)/, 3, ['fn ']],
    [/\blet mut \w|\bimpl(?:<.{1,40}>)? \w|\bpub (?:fn|struct|enum|mod|use)\b|\b\w+!\(/, 3, ['let mut ', 'impl', 'pub ', '!(']],
    [/^\s*use [\w:]+(?:::\{.{1,200}\})?;/m, 3, ['use ']],
    [/&mut |&str\b|\bVec<|\bOption<|\bResult<|#\[derive\(/, 3, ['&mut ', '&str', 'Vec<', 'Option<', 'Result<', '#[derive(']],
  ],
  php: [
    [/<\?php|<\?=/, 8, ['<?']],
    [/\$this->\w|\$\w+\s*=\s*.+;/, 2, ['$']],
    [/\bfunction \w*\(.{0,100}\$\w/, 3, ['function']],
    [/\bpublic function\b|\becho \$|\w::\w+\(|=> \$/, 2, ['public function', 'echo $', '::', '=> $']],
  ],
  ruby: [
    [/^\s*def \w+[?!=]?(?:\(.{0,100}\))?\s*$/m, 3, ['def ']],
    [/^\s*end\s*$/m, 1, ['end']],
    [/\bdo \|\w/, 4, ['do |']],
    [
      /^\s*(?:require(?:_relative)? ['"]|attr_\w+ :|module \w+\s*$|class \w+(?: < [\w:]+)?\s*$)/m,
      3,
      ['require', 'attr_', 'module ', 'class '],
    ],
    [/\bputs \w?|\.nil\?|\.each\b|#\{\w|\bunless\b|@\w+ =/, 2, ['puts ', '.nil?', '.each', '#{', 'unless', '@']],
  ],
  swift: [
    [/\bfunc \w+\(.{0,100}\)(?: (?:throws )?-> \w)?/, 2, ['func ']],
    [/\bguard let\b|\bif let \w|\blet \w+: \w+\b|\bvar \w+: \w/, 3, ['guard let', 'let ', 'var ']],
    [/^import (?:UIKit|Foundation|SwiftUI|Combine)\b/m, 6, ['import ']],
    [/@(?:State|IBOutlet|objc|Published|main)\b/, 4, ['@']],
  ],
  kotlin: [
    [/\bfun (?:\w+\.)?\w+\(/, 4, ['fun ']],
    [
      /\bval \w+(?:: \w+)? ?=|\bdata class\b|\bsuspend fun\b|\bcompanion object\b|\bwhen ?\(/,
      3,
      ['val ', 'data class', 'companion object', 'when'],
    ],
    [/\?\.let|\blistOf\(|\bprintln\(/, 2, ['?.let', 'listOf(', 'println(']],
  ],
  scala: [
    [/\bobject \w+ (?:extends|\{)|\bcase class\b|\btrait \w/, 4, ['object ', 'case class', 'trait ']],
    [/\bdef \w+(?:\[\w+\])?\(.{0,100}\)(?:: [\w[\]]+)? =/, 4, ['def ']],
    [/\bval \w+ =|\bimplicit \b|=> \w+\b/, 1, ['val ', 'implicit ', '=> ']],
  ],
  sql: [
    [/^\s*select\b[\s\S]{1,600}?\bfrom\b/im, 4, ['select']],
    [
      /^\s*(?:insert into|create (?:or replace )?(?:table|view|index|procedure|function)|alter table|drop table|update \w+ set|delete from)\b/im,
      5,
      ['insert into', 'create ', 'alter table', 'drop table', 'update ', 'delete from'],
    ],
    [
      /\b(?:inner|left|right|outer|cross)? ?join \w+|\bgroup by\b|\border by\b|\bprimary key\b|\bvarchar\(/i,
      2,
      ['join ', 'group by', 'order by', 'primary key', 'varchar('],
    ],
  ],
  shell: [
    [/^#!.{0,30}\b(?:ba|z|k|da)?sh\b/m, 8, ['#!']],
    [/^\s*(?:fi|done|esac|then|do)\s*;?\s*$/m, 3, ['fi', 'done', 'esac', 'then', 'do']],
    [/\$\{\w+|\$\(\w|\[\[? .{1,80} \]\]?/, 2, ['${', '$(', '[ ']],
    [
      /^\s*(?:export \w+=|echo |sudo |cd |mkdir |rm -|grep |curl |apt-get )/m,
      2,
      ['export ', 'echo ', 'sudo ', 'cd ', 'mkdir ', 'rm -', 'grep ', 'curl ', 'apt-get '],
    ],
    [/^\s*\w+\(\) ?\{/m, 2, ['()']],
  ],
  powershell: [
    [
      /\b(?:Get|Set|New|Remove|Write|Import|Invoke|Start|Test|Add|Out)-[A-Z]\w+/,
      4,
      ['Get-', 'Set-', 'New-', 'Remove-', 'Write-', 'Import-', 'Invoke-', 'Start-', 'Test-', 'Add-', 'Out-'],
    ],
    [/\$\w+ = |\$_\.|\$env:/, 2, ['$']],
    [/ -(?:eq|ne|gt|lt|like|match) /, 3, [' -eq ', ' -ne ', ' -gt ', ' -lt ', ' -like ', ' -match ']],
    [/^\s*param ?\(|\[string\]|\[Parameter/im, 3, ['param', '[string]']],
  ],
  perl: [
    [/^\s*use (?:strict|warnings)\b|#!.{0,20}perl/m, 6, ['use ', '#!']],
    [/\bmy [$@%(]\w?/, 4, ['my ']],
    [/\bsub \w+ ?\{|=~ [ms]?\/|\$\w+->\{|@\{\$/, 3, ['sub ', '=~ ', '->{', '@{$']],
  ],
  lua: [
    [/\blocal (?:function )?\w+\b/, 3, ['local ']],
    [/\bthen\s*$[\s\S]{1,400}?^\s*end\b/m, 2, ['then']],
    [/~=|\bpairs\(|\bipairs\(|\brequire ?["(]|\bnil\b|\.\. ?["\w]/, 2, ['~=', 'pairs(', 'require', 'nil', '..']],
  ],
  r: [
    [/\w+ <- /, 4, [' <- ']],
    [/\blibrary\(\w+\)|%>%|\bdata\.frame\(|\bggplot\(|\bc\(\d/, 4, ['library(', '%>%', 'data.frame(', 'ggplot(', 'c(']],
    [/\w\$\w+|\bTRUE\b|\bFALSE\b/, 1, ['$', 'TRUE', 'FALSE']],
  ],
  matlab: [
    [/^\s*function .{0,60}= ?\w+\(/m, 4, ['function ']],
    [/^\s*%.{1,80}$/m, 1, ['%']],
    [/\b(?:zeros|ones|numel|disp|fprintf|plot)\(|\.\*|\.\//, 2, ['zeros(', 'ones(', 'numel(', 'disp(', 'fprintf(', 'plot(', '.*', './']],
    [/^\s*end\s*;?\s*$/m, 1, ['end']],
  ],
  haskell: [
    [/^\w+ :: .{1,120}(?:->|IO|Int|String)/m, 5, [' :: ']],
    [/^module [\w.]+.{0,120}where|^import (?:qualified )?[A-Z][\w.]+/m, 4, ['module ', 'import ']],
    [/<-|\bwhere\b|\bderiving\b|\$ /, 1, ['<-', 'where', 'deriving', '$ ']],
  ],
  elixir: [
    [/\bdefmodule [\w.]+ do\b/, 7, ['defmodule ']],
    [/\bdefp? \w+.{0,120}\bdo\b/, 3, ['def ', 'defp ']],
    [/\|> \w|%\{\w+:|:ok\b/, 3, ['|> ', '%{', ':ok']],
  ],
  erlang: [
    [/^-(?:module|export|behaviou?r|include)\(/m, 7, ['-module(', '-export(', '-behavio', '-include(']],
    [/\) ->\s*$|\bspawn\(|\bgen_server:/m, 2, [') ->', 'spawn(', 'gen_server:']],
  ],
  clojure: [
    [/\((?:ns|defn|defmacro|let \[|fn \[)\s?/, 5, ['(ns', '(def', '(let [', '(fn [']],
    [/#\(|->>|:keys \[/, 2, ['#(', '->>', ':keys [']],
  ],
  lisp: [
    [
      /\((?:defun|defmacro|setq|setf|defvar|lambda \(|let \(\(|define \(?|require ')/,
      5,
      ['(def', '(set', '(lambda (', '(let ((', "(require '"],
    ],
    [/^;;/m, 1, [';;']],
  ],
  dart: [
    [/^import 'package:/m, 7, ["import 'package:"]],
    [/\bWidget build\(|\bfinal \w+ \w+;|\bStatelessWidget\b|\bFuture</, 4, ['Widget build(', 'final ', 'StatelessWidget', 'Future<']],
  ],
  solidity: [
    [/\bpragma solidity\b|\bcontract \w+(?: is \w+)? \{/, 7, ['pragma solidity', 'contract ']],
    [/\buint256\b|\bmsg\.sender\b|\bmapping\(/, 3, ['uint256', 'msg.sender', 'mapping(']],
  ],
  assembly: [
    [
      /^\s*(?:mov|movq|push|pushq|pop|lea|jmp|jne|call|cmp|xor|ret|lda|sta|jsr|bne)\b[\s\w%$#,[\]()+*-]{0,60}(?:;.*)?$/im,
      4,
      ['mov', 'push', 'pop', 'lea', 'jmp', 'jne', 'call', 'cmp', 'xor', 'ret', 'lda', 'sta', 'jsr', 'bne'],
    ],
    [/^\s*\.?(?:section|globl|global|text|data)\b/m, 3, ['section', 'glob', 'text', 'data']],
    [/%[re][a-ds][xip]\b|\b[er][a-ds][xip]\b/, 3, []],
  ],
  fortran: [
    [
      /^\s*(?:subroutine|program|end subroutine|implicit none|integer ?::|real ?::|call \w+\(|end (?:do|if|program))/im,
      4,
      ['subroutine', 'program', 'implicit none', 'integer', 'real', 'call ', 'end '],
    ],
    [/\.(?:eq|ne|gt|lt|and|or)\./i, 3, ['.eq.', '.ne.', '.gt.', '.lt.', '.and.', '.or.']],
  ],
  cobol: [
    [/\b(?:IDENTIFICATION|PROCEDURE|DATA|ENVIRONMENT) DIVISION\b/i, 8, [' division']],
    [/\bPIC [9XS(]|\bPERFORM \w|\bMOVE \w.{1,40} TO \w/i, 4, ['pic ', 'perform ', 'move ']],
  ],
  pascal: [
    [/^\s*(?:procedure|function) \w+.{0,100};\s*$/im, 3, ['procedure ', 'function ']],
    [/\bbegin\b[\s\S]{1,600}?\bend[;.]/i, 3, ['begin']],
    [/\w+ := .{1,80};/, 2, [' := ']],
    [/^\s*(?:uses|unit|program) \w/im, 3, ['uses ', 'unit ', 'program ']],
  ],
  'visual-basic': [
    [/^\s*(?:public |private )?(?:sub|function) \w+\(.{0,100}\)/im, 3, ['sub ', 'function ']],
    [/^\s*Dim \w+ As \w/im, 5, ['dim ']],
    [/^\s*End (?:Sub|If|Function|With|Class)\b/im, 4, ['end ']],
  ],
  verilog: [
    [/^\s*(?:module \w+|endmodule|always(?:_ff|_comb)? ?@?|assign \w+)/m, 4, ['module', 'always', 'assign ']],
    [/\b(?:input|output) (?:wire |reg |logic )?(?:\[.{1,20}\] )?\w|\d'[bhd][0-9a-f]/i, 3, ['input ', 'output ', "'b", "'h", "'d"]],
  ],
  vhdl: [
    [/\b(?:entity|architecture) \w+ (?:is|of)\b/i, 6, ['entity ', 'architecture ']],
    [/\bstd_logic\b|\bport ?\(|\bsignal \w+ ?:/i, 4, ['std_logic', 'port', 'signal ']],
  ],
  terraform: [
    [
      /^\s*(?:resource|variable|provider|module|data|output) "[\w-]+"(?: "[\w-]+")? \{/m,
      8,
      ['resource "', 'variable "', 'provider "', 'module "', 'data "', 'output "'],
    ],
  ],
  dockerfile: [
    [/^FROM [\w./:-]+(?: AS \w+)?\s*$/m, 4, ['FROM ']],
    [/^(?:RUN|COPY|ENTRYPOINT|CMD|WORKDIR|EXPOSE|ENV) \S/m, 4, ['RUN ', 'COPY ', 'ENTRYPOINT ', 'CMD ', 'WORKDIR ', 'EXPOSE ', 'ENV ']],
  ],
  makefile: [
    [/^[\w.%/-]+(?: [\w.%/-]+)*:(?: [\w.%/$() -]*)?\n\t\S/m, 5, ['\n\t']],
    [/^\.PHONY:|\$\(\w+\)|\$[@<^]/m, 3, ['.PHONY:', '$(', '$@', '$<', '$^']],
  ],
  css: [
    [/^[.#@:*\w][\w\s.#:>,*()[\]="-]{0,80}\{\s*$/m, 1, ['{']],
    [
      /^\s*(?:color|margin|padding|display|background|font|width|height|border|position|--[\w-]+)(?:-\w+)*\s*:\s*[^;]{1,80};/m,
      4,
      ['color', 'margin', 'padding', 'display', 'background', 'font', 'width', 'height', 'border', 'position', '--'],
    ],
  ],
  html: [
    [/<!doctype html|<\/(?:div|span|body|html|p|ul|table)>/i, 4, ['<!doctype html', '</']],
    [/<\w+ (?:class|id|href|src)="/, 2, ['class="', 'id="', 'href="', 'src="']],
  ],
};

/** How much of a block is looked at. */
const SAMPLE = 1_500;
/** Below this no language is named. */
const ENOUGH = 3;
/** TypeScript is JavaScript with at least this much more. */
const TYPED = 4;

const LANGUAGES = Object.keys(TELLS);
const ALL_TELLS = Object.values(TELLS);
const JAVASCRIPT = LANGUAGES.indexOf('javascript');
const TYPESCRIPT = LANGUAGES.indexOf('typescript');

/** Two characters as a place in a table of pairs. */
const PAIRS = 4_096;
const pairOf = (text: string, at: number): number => (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (PAIRS - 1);

/** A text and the pairs of characters in it: what has a pair that the text has not is not searched for. */
class Sample {
  private readonly pairs = new Uint8Array(PAIRS);

  constructor(readonly text: string) {
    for (let i = 0; i + 1 < text.length; i++) this.pairs[pairOf(text, i)] = 1;
  }

  holds(part: string): boolean {
    for (let i = 0; i + 1 < part.length; i++) if (this.pairs[pairOf(part, i)] === 0) return false;
    return this.text.includes(part);
  }
}

function mayHold([pattern, , holds]: Tell, sample: Sample, lowered: Sample): boolean {
  const text = pattern.ignoreCase ? lowered : sample;
  for (const part of holds) if (text.holds(part)) return true;
  return holds.length === 0;
}

/** The likeliest language of a text known to be code; `other` where nothing speaks clearly. The most promising are judged first, the others only while they could win. */
export function languageOf(code: string): string {
  const sample = code.slice(0, SAMPLE);
  const seen = new Sample(sample);
  const lowered = new Sample(sample.toLowerCase());
  const contenders = ALL_TELLS.map((all, language) => {
    const tells = all.filter((tell) => mayHold(tell, seen, lowered));
    return { language, tells, most: tells.reduce((sum, [, weight]) => sum + weight, 0) };
  });
  const scoreOf = (tells: readonly Tell[]): number =>
    tells.reduce((sum, [pattern, weight]) => sum + (pattern.test(sample) ? weight : 0), 0);
  let best = -1;
  let score = ENOUGH - 1;
  for (const { language, tells, most } of contenders.toSorted((a, b) => b.most - a.most)) {
    if (most < score) break;
    const own = scoreOf(tells);
    // Of two alike the earlier in the table.
    if (own > score || (own === score && language < best)) {
      score = own;
      best = language;
    }
  }
  if (best === JAVASCRIPT && scoreOf(contenders[TYPESCRIPT]?.tells ?? []) >= TYPED) best = TYPESCRIPT;
  return LANGUAGES[best] ?? 'other';
}
