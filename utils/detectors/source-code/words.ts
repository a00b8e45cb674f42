/**
 * Words that tell a line of code from a line of prose. Keywords are taken from the language references
 * (reserved words only, and only those that hardly occur in running text); function words are the commonest
 * closed-class words of the languages people write prompts in.
 */

/** Reserved words and built-ins that are no ordinary English words, wherever they stand on a line. */
const CODE_WORDS =
  'elif elsif elseif endif endfor endwhile endfunction endmodule endproc endcase endclass endswitch fi esac foreach forall goto def defn defun defmacro ' +
  'defmodule defp deftype defstruct fn func fun proc sub subroutine impl struct enum typedef typename namespace const constexpr let var val mut ' +
  'int char float bool boolean void unsigned uint int8 int16 int32 int64 uint8 uint16 uint32 uint64 u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 usize size_t ' +
  'str string strlen printf println sprintf fprintf putc puts echo printk malloc sizeof nullptr null nil none undefined nan isinstance ' +
  'len args argv argc kwargs init self this super async await yield lambda async pub priv extern inline volatile static readonly sealed ' +
  'mixin interface implements extends instanceof typeof keyof require include using import module endm endp dword qword byte mov jmp cmp ret push pop ' +
  'lda sta ldx jsr rts bne beq nop xor shl shr mod div eq neq ne lt gt le ge nand nor eof stdin stdout stderr stdlib iostream std ' +
  'select insert where varchar nvarchar integer bigint smallint decimal primary foreign references ' +
  'dim redim endsub byval byref wend loop until elseif exe cond setq setf progn letrec mapcar cdr cons car ' +
  'param params tmp ptr buf idx ctx cfg src dst obj attr expr stmt func arr num addr msg cmd env lib util utils config vec iter ' +
  'std_logic wire reg posedge negedge endinterface always_ff always_comb parameter localparam unsigned ' +
  'uniform varying vec2 vec3 vec4 mat4 gl_position raise except finally catch throw throws rescue ensure unless then begin end do done ' +
  'procedure function return returns break continue switch case default private protected public override virtual abstract final class ' +
  'foldl foldr fmap instance deriving newtype where otherwise forall exists axiom theorem lemma qed assert assertequals expect describe ' +
  'mutable receiver dealloc nsstring nsinteger uint256 mapping pragma contract emit msgsender require revert modifier ' +
  'x y z i j k n';

/** Statement openers: ordinary words, but lower-case at the start of a line, before something unlike prose, they open a statement. */
const OPENERS =
  'if else for while do return import from class function use using package module type data interface end begin try catch switch case break continue ' +
  'with new print delete throw export static public private protected var let const def fn func proc sub local global my our set call select insert update create ' +
  'alter drop then unless until when include require define declare procedure program implementation unit open val object trait abstract final final override ' +
  'struct enum union typedef namespace template extern inline void int char float double bool string long unsigned auto echo exit ret add goto in and or not ' +
  'pub impl mod match loop async await yield raise except finally lambda pass assert del elif alias attr constant signal entity architecture port process ' +
  'variable library record exception event extends implements instance deriving where infix infixl infixr rule fact defun proc macro inherit feature field having values inner left join perform display evaluate grant declare group order ' +
  'workdir expose entrypoint healthcheck onbuild arg env cmd run copy ' +
  'method property get repeat next redim dim option integer real logical character implicit subroutine common dimension parameter write read format stop';

/**
 * Closed-class words in lower case: English, German, French, Spanish, Portuguese, Italian, Dutch, Polish, Swedish, Turkish,
 * Finnish, Danish and Norwegian, Czech, Hungarian, Romanian, Russian, Ukrainian, Greek, Vietnamese, Indonesian.
 */
const PROSE_WORDS =
  'the of and to a is that it was for on are as with his they at be this have from or had by but what some we can out other were all there when up your how said an ' +
  'each she which their will would about them then many these so has more could been its who did get may than should must not you our my me us he her him very just ' +
  'because also into only such most any both between through during before after while where why please here like ' +
  'der die und das ist nicht ein eine einen einem einer zu den dem des mit von auf im sie er wir ich es sich auch als wie oder aber bei nach aus werden wird sind haben kann für über ' +
  'le la les des et est une un du dans que qui pour pas sur avec ce cette il elle nous vous je au aux ou mais plus par sont être votre vos ' +
  'el los las y que en no por con para una del se su al lo como más pero sus este esta son está muy sin sobre también ' +
  'o os as e da do dos das em não um uma para com você seu sua mais mas foi são ' +
  'il lo gli i di che non per è della dei delle nel un una sono con come più anche questo ' +
  'het een van en dat niet op te zijn voor met aan ook maar bij naar wordt ' +
  'w na się nie do jest że z jak to od przez dla po za czy lub ' +
  'och att det som en på är av för med den till inte har om ' +
  've bir bu için ile da de olarak daha çok gibi ne değil veya ' +
  'ja on ei että se hän oli kun mutta niin myös joka ovat tai ' +
  'og er ikke jeg vi har kan skal blev fra eller det deg meg ' +
  'je na že se to jsem jako ale pro při nebo které jsou není ' +
  'az és hogy nem egy van ez meg csak már volt vagy ' +
  'și în nu este pe cu sunt care pentru din mai sau ' +
  'и в не на что с по как это для из но или от за все так вы мы он она они если его был быть ' +
  'і та що не до як від або але є це у ' +
  'και το να του της με για που δεν στο από είναι ' +
  'và của là có không được các cho với một những này trong ' +
  'yang dan di dengan untuk tidak ini itu dari pada adalah akan';

const split = (words: string): readonly string[] => words.split(' ');

/** FNV-1a over lower-cased UTF-16 units; the analyser rolls the same hash while it reads. */
function hash(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

export const CODE_WORD = 1;
export const OPENER = 2;
export const PROSE_WORD = 4;

const SIZE = 4096;
const MASK = SIZE - 1;
const keys = new Int32Array(SIZE);
const kinds = new Uint8Array(SIZE);

function put(word: string, kind: number): void {
  const h = hash(word);
  let at = h & MASK;
  while (kinds[at] !== 0 && keys[at] !== h) at = (at + 1) & MASK;
  keys[at] = h;
  kinds[at] = (kinds[at] ?? 0) | kind;
}

for (const word of split(CODE_WORDS)) put(word, CODE_WORD);
for (const word of split(OPENERS)) put(word, OPENER);
for (const word of split(PROSE_WORDS)) put(word, PROSE_WORD);

/** Which lists the word of this hash is on, as a bit set; 0 for none. */
export function wordKind(h: number): number {
  let at = h & MASK;
  while (kinds[at] !== 0) {
    if (keys[at] === h) return kinds[at] ?? 0;
    at = (at + 1) & MASK;
  }
  return 0;
}
