/**
 * What tells a language from its neighbours: patterns with no nested quantifiers, each worth its weight once. From the languages' own
 * references; tried on the first characters of a block that is already known to be code.
 */
const TELLS: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
  python: [
    [/^\s*(?:async )?def \w+\(.{0,200}\).{0,60}:\s*$/m, 4],
    [/^\s*(?:from [\w.]+ )?import [\w.]+(?: as \w+)?(?:, ?[\w.]+)*\s*$/m, 3],
    [/^\s*(?:elif .+|except\b.*|try|else|finally|with .+ as \w+|if __name__ == .+):\s*$/m, 3],
    [/\bself\.\w|\bNone\b|\bTrue\b|\bFalse\b/, 2],
    [/^\s*(?:for \w+(?:, \w+)* in .+|while .+|if .+|class \w+(?:\(.{0,80}\))?):\s*$/m, 2],
    [/"""|\bprint\(|\blambda \w+:|\brange\(|\blen\(|\b__\w+__\b/, 1],
  ],
  javascript: [
    [/\b(?:const|let|var) [\w{[$]/, 2],
    [/=>\s*[{(\w]/, 2],
    [/\bfunction\s*\w*\(|\basync function\b/, 2],
    [/\b(?:require\(['"]|module\.exports|console\.log\(|document\.|window\.)/, 4],
    [/===|!==/, 2],
    [/\bexport (?:default|const|function|class)\b|^import .{0,200} from ['"]/m, 3],
    [/\bawait \w|\bnew Promise\(|\.then\(|\bJSON\.(?:parse|stringify)/, 2],
  ],
  typescript: [
    [/\b(?:const|let) \w+: ?[\w<>[\]|{]/, 4],
    [/\(\w+\??: ?[\w<>[\]]{1,40}/, 3],
    [/^\s*(?:export )?(?:interface|type) \w+(?:<\w+>)?\s*[={]/m, 4],
    [/\b(?:private|public|protected|readonly) \w+[:(?]|\bas const\b|: (?:string|number|boolean|void|unknown|never)\b/, 3],
    [/^import (?:type )?.{0,200} from ['"]/m, 2],
  ],
  java: [
    [/\bpublic (?:static )?(?:final )?(?:class|void|interface|enum)\b/, 3],
    [/^import (?:static )?(?:java|javax|org|com|io)\.[\w.]+\*?;/m, 5],
    [/^package [\w.]+;/m, 4],
    [/\bSystem\.out\.|\bnew \w+<\w*>\(|@Override\b|\bthrows \w/, 4],
    [/\b(?:private|protected|public) (?:final )?(?:static )?(?:String|int|long|boolean|List<|Map<|\w+) \w+\s*[;=(]/, 2],
  ],
  csharp: [
    [/^\s*using [\w.]+;/m, 4],
    [/^\s*namespace [\w.]+/m, 3],
    [/\{ ?get; ?(?:private |init; ?)?(?:set; ?)?\}/, 5],
    [/\bConsole\.Write|\bstring\.|\bvar \w+ = new\b|\basync Task\b|\bpublic (?:override|sealed|partial|async)\b/, 3],
    [/\[(?:Http\w+|Test|Fact|Serializable|Route)\b/, 3],
  ],
  c: [
    [/^\s*#\s*include\s*[<"][\w/.]+\.h[>"]/m, 3],
    [/^\s*#\s*(?:define|ifdef|ifndef|endif|if|undef)\b/m, 2],
    [/\b(?:int|char|void|float|double|long|unsigned|static|struct \w+|size_t|uint\d+_t)\s+\*{0,2}\w+\s*[;=([,)]/, 3],
    [/\b(?:printf|malloc|free|memcpy|strlen|sizeof)\s*\(/, 2],
    [/\w->\w/, 1],
  ],
  cpp: [
    [/^\s*#\s*include\s*<\w+>/m, 4],
    [/\bstd::\w|\bcout\s*<<|\busing namespace\b/, 4],
    [/^\s*template\s*</m, 4],
    [/\b(?:public|private|protected):\s*$/m, 3],
    [/\w::~?\w+\(|\bnullptr\b|\bvirtual \w|\bconst \w+&|\bauto \w+ =/, 3],
  ],
  go: [
    [/^package \w+\s*$/m, 3],
    [/^func (?:\(\w+ \*?\w+\) )?\w+\(/m, 4],
    [/\w+(?:, \w+)* := /, 2],
    [/\bif err != nil\b|\bfmt\.\w|\bchan \w|\bgo func\b|\bdefer \w/, 4],
    [/^import \(|^\s*type \w+ (?:struct|interface) \{/m, 4],
  ],
  rust: [
    [/\bfn \w+(?:<.{1,40}>)?\(.{0,200}\)/, 3],
    [/\blet mut \w|\bimpl(?:<.{1,40}>)? \w|\bpub (?:fn|struct|enum|mod|use)\b|\b\w+!\(/, 3],
    [/^\s*use [\w:]+(?:::\{.{1,200}\})?;/m, 3],
    [/&mut |&str\b|\bVec<|\bOption<|\bResult<|#\[derive\(/, 3],
  ],
  php: [
    [/<\?php|<\?=/, 8],
    [/\$this->\w|\$\w+\s*=\s*.+;/, 2],
    [/\bfunction \w*\(.{0,100}\$\w/, 3],
    [/\bpublic function\b|\becho \$|\w::\w+\(|=> \$/, 2],
  ],
  ruby: [
    [/^\s*def \w+[?!=]?(?:\(.{0,100}\))?\s*$/m, 3],
    [/^\s*end\s*$/m, 1],
    [/\bdo \|\w/, 4],
    [/^\s*(?:require(?:_relative)? ['"]|attr_\w+ :|module \w+\s*$|class \w+(?: < [\w:]+)?\s*$)/m, 3],
    [/\bputs \w?|\.nil\?|\.each\b|#\{\w|\bunless\b|@\w+ =/, 2],
  ],
  swift: [
    [/\bfunc \w+\(.{0,100}\)(?: (?:throws )?-> \w)?/, 2],
    [/\bguard let\b|\bif let \w|\blet \w+: \w+\b|\bvar \w+: \w/, 3],
    [/^import (?:UIKit|Foundation|SwiftUI|Combine)\b/m, 6],
    [/@(?:State|IBOutlet|objc|Published|main)\b/, 4],
  ],
  kotlin: [
    [/\bfun (?:\w+\.)?\w+\(/, 4],
    [/\bval \w+(?:: \w+)? ?=|\bdata class\b|\bsuspend fun\b|\bcompanion object\b|\bwhen ?\(/, 3],
    [/\?\.let|\blistOf\(|\bprintln\(/, 2],
  ],
  scala: [
    [/\bobject \w+ (?:extends|\{)|\bcase class\b|\btrait \w/, 4],
    [/\bdef \w+(?:\[\w+\])?\(.{0,100}\)(?:: [\w[\]]+)? =/, 4],
    [/\bval \w+ =|\bimplicit \b|=> \w+\b/, 1],
  ],
  sql: [
    [/^\s*select\b[\s\S]{1,600}?\bfrom\b/im, 4],
    [
      /^\s*(?:insert into|create (?:or replace )?(?:table|view|index|procedure|function)|alter table|drop table|update \w+ set|delete from)\b/im,
      5,
    ],
    [/\b(?:inner|left|right|outer|cross)? ?join \w+|\bgroup by\b|\border by\b|\bprimary key\b|\bvarchar\(/i, 2],
  ],
  shell: [
    [/^#!.{0,30}\b(?:ba|z|k|da)?sh\b/m, 8],
    [/^\s*(?:fi|done|esac|then|do)\s*;?\s*$/m, 3],
    [/\$\{\w+|\$\(\w|\[\[? .{1,80} \]\]?/, 2],
    [/^\s*(?:export \w+=|echo |sudo |cd |mkdir |rm -|grep |curl |apt-get )/m, 2],
    [/^\s*\w+\(\) ?\{/m, 2],
  ],
  powershell: [
    [/\b(?:Get|Set|New|Remove|Write|Import|Invoke|Start|Test|Add|Out)-[A-Z]\w+/, 4],
    [/\$\w+ = |\$_\.|\$env:/, 2],
    [/ -(?:eq|ne|gt|lt|like|match) /, 3],
    [/^\s*param ?\(|\[string\]|\[Parameter/im, 3],
  ],
  perl: [
    [/^\s*use (?:strict|warnings)\b|#!.{0,20}perl/m, 6],
    [/\bmy [$@%(]\w?/, 4],
    [/\bsub \w+ ?\{|=~ [ms]?\/|\$\w+->\{|@\{\$/, 3],
  ],
  lua: [
    [/\blocal (?:function )?\w+\b/, 3],
    [/\bthen\s*$[\s\S]{1,400}?^\s*end\b/m, 2],
    [/~=|\bpairs\(|\bipairs\(|\brequire ?["(]|\bnil\b|\.\. ?["\w]/, 2],
  ],
  r: [
    [/\w+ <- /, 4],
    [/\blibrary\(\w+\)|%>%|\bdata\.frame\(|\bggplot\(|\bc\(\d/, 4],
    [/\w\$\w+|\bTRUE\b|\bFALSE\b/, 1],
  ],
  matlab: [
    [/^\s*function .{0,60}= ?\w+\(/m, 4],
    [/^\s*%.{1,80}$/m, 1],
    [/\b(?:zeros|ones|numel|disp|fprintf|plot)\(|\.\*|\.\//, 2],
    [/^\s*end\s*;?\s*$/m, 1],
  ],
  haskell: [
    [/^\w+ :: .{1,120}(?:->|IO|Int|String)/m, 5],
    [/^module [\w.]+.{0,120}where|^import (?:qualified )?[A-Z][\w.]+/m, 4],
    [/<-|\bwhere\b|\bderiving\b|\$ /, 1],
  ],
  elixir: [
    [/\bdefmodule [\w.]+ do\b/, 7],
    [/\bdefp? \w+.{0,120}\bdo\b/, 3],
    [/\|> \w|%\{\w+:|:ok\b/, 3],
  ],
  erlang: [
    [/^-(?:module|export|behaviou?r|include)\(/m, 7],
    [/\) ->\s*$|\bspawn\(|\bgen_server:/m, 2],
  ],
  clojure: [
    [/\((?:ns|defn|defmacro|let \[|fn \[)\s?/, 5],
    [/#\(|->>|:keys \[/, 2],
  ],
  lisp: [
    [/\((?:defun|defmacro|setq|setf|defvar|lambda \(|let \(\(|define \(?|require ')/, 5],
    [/^;;/m, 1],
  ],
  dart: [
    [/^import 'package:/m, 7],
    [/\bWidget build\(|\bfinal \w+ \w+;|\bStatelessWidget\b|\bFuture</, 4],
  ],
  solidity: [
    [/\bpragma solidity\b|\bcontract \w+(?: is \w+)? \{/, 7],
    [/\buint256\b|\bmsg\.sender\b|\bmapping\(/, 3],
  ],
  assembly: [
    [/^\s*(?:mov|movq|push|pushq|pop|lea|jmp|jne|call|cmp|xor|ret|lda|sta|jsr|bne)\b[\s\w%$#,[\]()+*-]{0,60}(?:;.*)?$/im, 4],
    [/^\s*\.?(?:section|globl|global|text|data)\b/m, 3],
    [/%[re][a-ds][xip]\b|\b[er][a-ds][xip]\b/, 3],
  ],
  fortran: [
    [/^\s*(?:subroutine|program|end subroutine|implicit none|integer ?::|real ?::|call \w+\(|end (?:do|if|program))/im, 4],
    [/\.(?:eq|ne|gt|lt|and|or)\./i, 3],
  ],
  cobol: [
    [/\b(?:IDENTIFICATION|PROCEDURE|DATA|ENVIRONMENT) DIVISION\b/i, 8],
    [/\bPIC [9XS(]|\bPERFORM \w|\bMOVE \w.{1,40} TO \w/i, 4],
  ],
  pascal: [
    [/^\s*(?:procedure|function) \w+.{0,100};\s*$/im, 3],
    [/\bbegin\b[\s\S]{1,600}?\bend[;.]/i, 3],
    [/\w+ := .{1,80};/, 2],
    [/^\s*(?:uses|unit|program) \w/im, 3],
  ],
  'visual-basic': [
    [/^\s*(?:public |private )?(?:sub|function) \w+\(.{0,100}\)/im, 3],
    [/^\s*Dim \w+ As \w/im, 5],
    [/^\s*End (?:Sub|If|Function|With|Class)\b/im, 4],
  ],
  verilog: [
    [/^\s*(?:module \w+|endmodule|always(?:_ff|_comb)? ?@?|assign \w+)/m, 4],
    [/\b(?:input|output) (?:wire |reg |logic )?(?:\[.{1,20}\] )?\w|\d'[bhd][0-9a-f]/i, 3],
  ],
  vhdl: [
    [/\b(?:entity|architecture) \w+ (?:is|of)\b/i, 6],
    [/\bstd_logic\b|\bport ?\(|\bsignal \w+ ?:/i, 4],
  ],
  terraform: [[/^\s*(?:resource|variable|provider|module|data|output) "[\w-]+"(?: "[\w-]+")? \{/m, 8]],
  dockerfile: [
    [/^FROM [\w./:-]+(?: AS \w+)?\s*$/m, 4],
    [/^(?:RUN|COPY|ENTRYPOINT|CMD|WORKDIR|EXPOSE|ENV) \S/m, 4],
  ],
  makefile: [
    [/^[\w.%/-]+(?: [\w.%/-]+)*:(?: [\w.%/$() -]*)?\n\t\S/m, 5],
    [/^\.PHONY:|\$\(\w+\)|\$[@<^]/m, 3],
  ],
  css: [
    [/^[.#@:*\w][\w\s.#:>,*()[\]="-]{0,80}\{\s*$/m, 1],
    [/^\s*(?:color|margin|padding|display|background|font|width|height|border|position|--[\w-]+)(?:-\w+)*\s*:\s*[^;]{1,80};/m, 4],
  ],
  html: [
    [/<!doctype html|<\/(?:div|span|body|html|p|ul|table)>/i, 4],
    [/<\w+ (?:class|id|href|src)="/, 2],
  ],
};

/** How much of a block is looked at. */
const SAMPLE = 1_500;
/** Below this no language is named. */
const ENOUGH = 3;
/** TypeScript is JavaScript with at least this much more. */
const TYPED = 4;

/** The likeliest language of a text known to be code; `other` where nothing speaks clearly. */
export function languageOf(code: string): string {
  const sample = code.slice(0, SAMPLE);
  let best = 'other';
  let most = ENOUGH - 1;
  let typed = 0;
  for (const [language, tells] of Object.entries(TELLS)) {
    let score = 0;
    for (const [tell, weight] of tells) if (tell.test(sample)) score += weight;
    if (language === 'typescript') typed = score;
    if (score > most) {
      most = score;
      best = language;
    }
  }
  return best === 'javascript' && typed >= TYPED ? 'typescript' : best;
}
