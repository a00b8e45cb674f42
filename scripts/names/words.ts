import type { KindName } from '../../utils/detectors/people/kinds';

/**
 * Words that say something about a name beside them, in the languages of Europe, from general knowledge. Folded as
 * the table is: lower case, no accents. A word that stands twice belongs to the later kind.
 */
export const CUES: Readonly<Partial<Record<KindName, string>>> = {
  function: `
    the this that these those there here then than when where while what which who whom whose why how if although though because since
    and or but nor so yet for with without within into onto upon about above below after before during between among against through
    he she it they we you i me him her us them his hers its their our your my mine yes no not never ever also only just even still
    some any all each every both many much more most few several other another such same own very too again once one two three four five
    six seven eight nine ten first second third is are was were be been being am do does did done have has had will would shall should can could
    may might must let go come get got make made take see look please thanks thank hello hi hey dear sorry well ok okay oh ah wow yeah
    borrower lender licensee licensor tenant landlord lessee lessor guarantor purchaser seller sellers buyer buyers vendor vendors employer employee employees contractor client clients customer customers user users admin assistant subsidiary subsidiaries
    checks moderate find summary note notes example examples input output question answer context task step steps tip warning image source benutzer nutzer usuario utilisateur utente gebruiker uzytkownik пользователь
    however therefore thus hence moreover furthermore meanwhile instead otherwise perhaps maybe indeed today tomorrow yesterday now soon
    later earlier recently currently finally originally eventually initially subsequently additionally despite unlike like under over
    although according following including until unless whether new old great good big
    der die das den dem des ein eine einen einem einer eines und oder aber doch wenn weil dass ob als wie wer was wo wann warum wir ihr sie er es ich du
    mein dein sein unser euer kein nicht auch nur noch schon sehr mit ohne fur gegen bei nach vor seit aus zu zum zur auf uber unter zwischen
    heute morgen gestern danke bitte hallo liebe lieber guten ja nein dann dort hier
    le la les un une des du et ou mais donc car ni je tu il elle nous vous ils elles on mon ma mes ton ta tes son sa ses notre votre leur leurs ce cet cette ces
    qui que quoi dont quand comment pourquoi avec sans pour contre dans chez sur sous entre apres avant depuis pendant selon merci bonjour bonsoir oui non
    el los las uno una unos unas y pero porque cuando donde como quien que cual con sin para por contra en desde hasta segun sobre entre despues antes
    yo tu ella nosotros ellos ellas su sus mi mis este esta estos estas ese esa eso aquel gracias hola si
    il lo gli i uno e ma perche quando dove come chi che con senza per contro tra fra su dopo prima lui lei noi voi loro mio tuo suo questo questa quello quella grazie ciao buongiorno
    o os as um uma uns umas ou mas porque quando onde como quem com sem por para contra em desde ate sobre depois antes eu ela nos eles elas seu sua meu minha este esta isso obrigado ola sim nao
    het een en of maar omdat wanneer waar hoe wie wat met zonder voor tegen in op bij naar uit over onder tussen na sinds ik jij hij zij wij jullie mijn jouw zijn haar ons deze dit die dat dank hallo ja nee
    och eller men att som nar var hur vem vad med utan for mot pa vid fran till under mellan efter jag han hon vi ni de min din sin var er detta denna tack hej ja nej
    i oraz ale bo gdy kiedy gdzie jak kto co z bez dla przeciw na w od do po przed ja ty on ona my wy oni ten ta to tak nie dziekuje
    bir ve veya ama icin ile bu su o ben sen biz siz onlar ne kim nerede nasil evet hayir merhaba
    и в во не на что он она они мы вы я ты с со к как это этот эта по но из у за от для до при же бы или если когда где кто также так все
  `,
  calendar: `
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun spring summer autumn winter christmas easter ramadan halloween thanksgiving
    montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember ostern weihnachten
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre noel
    lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    segunda terca quarta quinta sexta janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart juni juli augustus
    american british english french german spanish italian portuguese dutch belgian swiss austrian polish czech slovak hungarian romanian bulgarian greek turkish
    russian ukrainian swedish norwegian danish finnish icelandic irish scottish welsh canadian australian mexican brazilian argentine argentinian chilean colombian peruvian
    chinese japanese korean indian pakistani indonesian filipino thai vietnamese malaysian iranian persian iraqi israeli arab arabic egyptian african nigerian kenyan
    jewish muslim christian catholic protestant islamic buddhist hindu european asian latin roman western eastern northern southern
    deutsch deutsche deutscher deutschen franzosische englisch englische amerikanische francais francaise anglais allemand espanol espanola ingles italiano italiana frances
    americans germans russians britons europeans africans italians canadians democrats republicans democratic republican conservative labour
  `,
  bodyAfter: `
    university college school academy institute institution hospital clinic church cathedral chapel temple museum gallery library theatre theater theatres cinema
    street road avenue boulevard lane drive square park plaza court bridge station airport port harbour harbor terminal highway route trail way gardens mall tower towers building
    river creek lake mountain mountains hill hills valley island islands bay beach forest desert canyon falls peninsula ocean sea county city town township village district province region state states territory parish borough
    inc incorporated corp corporation company co ltd limited llc llp plc gmbh ag kg ohg se sa sas sarl srl spa bv nv oy ab aps kk group holdings partners associates brothers bros sons
    bank insurance airlines airways records recordings studios pictures productions entertainment media news times post journal herald tribune gazette magazine press publishing publications books
    party union league association federation committee commission council congress parliament senate assembly department ministry agency authority bureau office board court foundation trust society club fc sc afc united rovers
    championship championships cup trophy prize award awards medal games olympics festival tournament series season race stakes open masters grand prix
    army navy force forces regiment battalion brigade division corps fleet squadron police battle war treaty act bill amendment
    band orchestra ensemble quartet trio choir symphony singers album song songs show film movie series episode game games
    hotel inn restaurant cafe bar stadium arena field ground grounds center centre hall house palace castle abbey manor
    syndrome disease theorem effect law constant equation test method model scale index system project program programme engine software protocol
    technologies technology systems solutions services networks labs laboratories industries motors electronics energy oil steel foods pharma pharmaceuticals consulting capital ventures
    strasse str platz allee weg brucke universitat hochschule schule gymnasium klinik kirche verein verband partei bank stiftung verlag zeitung rathaus bahnhof flughafen
    universite ecole lycee rue hopital eglise societe banque fondation universidad escuela calle avenida iglesia banco fundacion club universita scuola via piazza chiesa banca universiteit straat plein kerk
  `,
  placeBefore: `
    lake mount mt fort camp saint st san santa santo sankt sainte sao los las el port cape new north south east west northern southern eastern western upper lower
    rua rue vila gate avda av calle paseo camino carrer corso viale boulevard chemin impasse rio isla ile puerto villa ciudad university institute college battle republic kingdom bank museum church
    universitat rue avenue calle via piazza plaza avenida boulevard hotel chateau palais schloss stade estadio real atletico deportivo sporting inter ac
  `,
  title: `
    mr mrs ms mx miss sir dame madam madame mme mlle monsieur mister messrs dr drs prof professor doctor rev reverend fr father sr sister hon honorable honourable
    herr frau fraulein hr fr dipl senor senora senorita sra srta don dona dom signor signora signore signorina sig dott dottor dottore dottoressa avv ing mag
    mijnheer meneer mevrouw dhr mevr pan pani pana panem panu bay bayan hanim bey herra rouva fru froken senhor senhora doutor doutora lic arq docteur maitre
    gospodin gospodja господин госпожа г-н г-жа товарищ κυριος κυρια sheikh sheik imam ayatollah mullah rabbi pastor padre guru sri shri smt datuk haji
    sgt sergeant cpl corporal lt lieutenant capt captain maj major col colonel gen brig brigadier adm cmdr commander commodore pvt gov sen rep cllr supt insp
    president king-elect
  `,
  role: `
    president vice chancellor chairman chairwoman chairperson chair minister premier senator governor congressman congresswoman representative mayor secretary ambassador envoy
    king queen prince princess duke duchess earl baron baroness lord lady emperor empress tsar czar sultan pope cardinal archbishop bishop saints
    director producer manager coach captain general admiral marshal officer chief ceo cto cfo coo cio vp founder cofounder owner partner boss head leader spokesman spokeswoman spokesperson
    judge justice attorney lawyer prosecutor detective inspector sheriff constable agent guitarist bassist drummer vocalist singer songwriter rapper musician composer conductor pianist violinist saxophonist keyboardist dj
    actor actress comedian author writer novelist poet playwright journalist reporter editor columnist critic artist painter sculptor photographer architect designer filmmaker screenwriter
    scientist physicist chemist biologist mathematician astronomer economist historian philosopher psychologist engineer inventor explorer scholar teacher nurse surgeon physician dean dentist
    striker midfielder defender goalkeeper quarterback pitcher wrestler boxer footballer golfer cyclist swimmer driver jockey referee umpire teammate teammates
    brother brothers sister sisters mother father son sons daughter daughters wife husband uncle aunt cousin nephew niece grandfather grandmother friend friends colleague colleagues boyfriend girlfriend widow fiance fiancee
    member members frontman bandmate bandmates host presenter anchor contestant candidate nominee activist politician businessman businesswoman entrepreneur billionaire heir heiress nickname named called hired asked thanked married
    nee né nata born geborene geb alias aka
    prasident prasidentin kanzler kanzlerin bundeskanzler bundeskanzlerin minister ministerin vorsitzende vorsitzender burgermeister trainer sanger sangerin schauspieler schauspielerin autor autorin regisseur sprecher sprecherin chef chefin bruder schwester mutter vater sohn tochter
    presidente presidenta ministro ministra alcalde director directora entrenador cantante actor actriz escritor escritora hermano hermana madre padre hijo hija esposa esposo
    president presidente ministre maire directeur directrice chanteur chanteuse acteur actrice ecrivain auteur frere soeur mere pere fils fille femme mari entraineur
    allenatore sindaco cantante attore attrice scrittore fratello sorella figlio figlia moglie marito treinador prefeito cantor ator irmao irma filho filha
    voorzitter premier burgemeester zanger zangeres acteur schrijver broer zus zoon dochter moeder vader
    президент министр директор писатель актер режиссер премьер глава
  `,
  suffix: `jr jnr snr ii iii iv phd md esq mba cpa dds dvm obe mbe cbe kbe`,
  speech: `
    said says say saying told tells tell asked asks replied replies wrote writes explained explains added adds noted notes stated states argued argues claimed claims insisted admitted announced announces
    commented confirmed denied declared joked warned thinks thought believes believed knows knew felt feels wants wanted loves loved hates hated likes liked laughed smiled nodded
    died dies married marries born retired resigned met meets joined joins graduated grew lives lived studied taught plays played wrote sang sings starred directed composed performed recorded released
    scored scores beat defeated signed won wins lost moved returned became becomes served serves visited visits arrived arrives called calls emailed texted sent sends invited
    himself herself who whose
    sagte sagt erklarte meinte schrieb betonte kritisierte starb heiratete wurde spielte traf gewann
    dit declare affirme explique ecrit mort dijo dice afirmo explico escribio nacio murio disse ha afferma spiega scrisse nacque mori zei zegt schreef speelde werd
    sade sager sagde powiedzial powiedziala mowi napisal rekl rekla dedi soyledi сказал сказала заявил заявила родился родилась
  `,
  verb: `
    appelle llamo chiamo chamo heter hedder heiße heisse się зовут
    is was has had does did would could came went got made took gave left began became kept held led found lost won ran sat stood fell grew put let set
    ist war hat hatte wird kann ging kam blieb est etait avait sera va vint fut es era fue tiene habia va vino e era fu aveva va foi era tem tinha is was heeft had ging kwam jest byl byla var hade hadde blev
  `,
  by: `
    by with than alongside vs versus against feat featuring ft starring dear hi hello hey cc bcc sincerely regards cheers signed love me am
    von durch mit liebe lieber hallo gegen par avec cher chere bonjour contre por con contra estimado estimada querido querida hola caro cara gentile ciao da door met beste hoi av af med hej kara przez przeciw
  `,
  at: `
    in at near outside inside around across throughout towards toward via
    im aus nach bei nahe dans a au aux chez pres en cerca hacia desde a al nel nella nei presso vicino em no na perto te bij naar uit i w we z do ve
  `,
  article: `
    the a an this that these those its
    der die das den dem ein eine einen einem einer im am zum zur vom beim
    le la les un une l el los las del una unos unas il lo gli uno dello della nel o os as um uma do dos das no na het een
  `,
  work: `
    album albums song songs single singles film films movie movies novel book books play series show magazine newspaper band group game character ship uss hms
    entitled titled label team company firm brand city town village state county province region island river mountain
    stadt dorf firma film buch band ville village ciudad pueblo pelicula libro citta paese cidade filme livro stad
  `,
  particle: `
    van von der den de del della delle di da das dos do du la le al el bin ibn abu bint ter ten te zu zum zur af av y e i ap op het vom
  `,
};

/** Common given names and surnames that are at least as often ordinary words: they need more than a capital. */
export const AMBIGUOUS = `
  will mark bill grace hope faith joy may june april august rose lily daisy ivy violet iris heather hazel holly jasmine olive ginger poppy rosemary sage amber ruby pearl jade crystal
  art drew chase hunter mason carter cooper tyler parker dean earl duke prince king royal noble frank grant rich rob bob pat jack jay ray guy gene glen cliff dale brook brooke forest
  miles max major sterling chip buddy sonny junior gay bliss charity mercy patience prudence harmony melody carol dawn eve summer autumn winter star sky skye
  angel christian pierce wade lance rod rusty sandy stone rock reed cash colt dash jet king reign honor justice true trinity destiny serenity genesis heaven
  brown white green black gray grey gold silver young old long short little small strong wise sharp swift bright rich good best love day knight page cook baker butler carpenter fisher
  fox wolf bird crane drake finch hawk swan bush wood woods field fields hill brooks rivers banks bridges house church temple bell bond price sales case cross ford hall park
  marsh moore moss nash pope rose rush self shaw snow stone street summers ward wall waters weeks wells west north winters bishop barber porter potter shepherd singer smith taylor turner walker weaver
  power powers pride chance cannon cherry chapel chase battle ball berry bell booth bowman box branch cotton court curry dance farmer fine flowers foster freeman friend frost fuller
  gates golden goodman grant graves guest head heart high holiday holmes horn hope hunt key lamb land lane law lord marks mann mercer mills means newman noble norman nose
  page paine parks pool post queen quick read rice roman rose rust savage seal sears shields speed spears steel strange sweet teller tower train travel tree trip tucker vaughn vine
  dick randy willy rex woody bo kit
  koch bauer richter schneider fischer weber wagner becker hoffmann schafer schmidt muller kaiser konig fuchs wolf sommer winter herbst berg stein vogel engel kraft frank jung klein gross lang kurz schwarz weiss braun roth
  petit grand blanc noir roux leblanc legrand dupont boucher boulanger charpentier martin marin bonnet fontaine colin page
  rey leon flores campos torres iglesias cruz luna sol mar rios rivera prado vega reina delgado bravo santos reyes paz consuelo dolores mercedes pilar
  rossi bianchi conti costa marino gallo monti villa serra leone
`;

/** Surnames of China, Korea, Japan and Vietnam in Latin letters, where they come first; then given names of Japan. */
export const EASTERN = `
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang deng feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao lei
  jin tan zou xiong qin xue yan meng bai jia lai mao hou kong shi long fang duan hao qian dai mo qiao gu gong wan nie zhuang shao ouyang sima zhuge chang tsai tsao hsu hsieh cheung chan wong kwok leung lam ng ho yip chow chiu lau
  kim park lee choi jung jeong kang cho yoon jang lim im han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon yang bae baek heo nam noh ha joo pak rhee roh
  nguyen tran pham phan vu vo dang bui do ngo duong ly
  sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu yamazaki mori abe ikeda hashimoto yamashita ishikawa nakajima maeda fujita
  ogawa goto okada hasegawa murakami kondo ishii saito sakamoto endo aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakagawa nakano harada ono tamura takeuchi kaneko wada nakayama ishida ueda morita hara shibata
  sakai kudo yokoyama miyazaki miyamoto uchida takagi ando taniguchi ohno imai maruyama takada kono fujimoto koyama murata takeda ueno sugiyama masuda hirano sugawara otsuka chiba kubo matsui iwasaki sakurai kinoshita noguchi
  matsuo nomura kikuchi sano onishi sugimoto arai hamada ichikawa furukawa mizuno komatsu kojima koizumi kurosawa mishima oda oe ozawa toyoda honda tokugawa minamoto taira ohtani
`;
export const JAPANESE_GIVEN = `
  akira akio akiko aiko aki asami ayaka ayako ayumi chie chiyo daisuke daiki eiji eiko emi emiko fumio fumiko goro hajime hana hanako haruka haruki haruko haruto hideki hideo hideko hideyoshi hikaru hiro hiroki hiroko hiromi hiroshi hiroto
  hiroyuki hisao hisashi ichiro isamu jiro junichi junko kaito kaori kaoru katsumi katsuo kazuki kazuko kazuo kazuya keiko keiji kei ken kenichi kenji kenta kenzo kiyoshi koichi koji kotaro kumiko kyoko mai maki makoto mamoru mana manabu mari mariko masaaki
  masahiro masaki masako masami masanori masao masaru masashi masato masayuki mayumi megumi michiko michio midori mika miki miho minoru misaki mitsuko mitsuo miyuki momoko motoko nao naoki naoko naomi naoto natsuko natsumi noboru nobuko nobuo
  nobuyuki nori noriko norio osamu reiko ren rie rika rina ryo ryoko ryota ryu ryuichi sachiko sadao sakura satoru satoshi sayaka seiji shigeru shigeo shin shinichi shinji shinya shinzo shiro sho shohei shoji shota shun soichiro sota susumu
  tadao tadashi taichi takako takao takashi takayuki takeo takeshi takumi taro tatsuo tatsuya tetsuo tetsuya tomo tomoko tomoya tooru toru toshio toshiko toshiro tsuneo tsutomu yasuhiro yasuko yasuo yasushi yoichi yoko yoshiko yoshio yoshihiro yoshiro
  yosuke yuichi yuji yuka yuki yukiko yukio yuko yumi yumiko yuna yuri yuriko yusuke yuta yutaka yuto yuya
`;

/** Given names and surnames that are at least as often places. */
export const ALSO_PLACES = `
 paris jordan florence austin georgia virginia carolina dakota savannah madison brooklyn chelsea sydney victoria adelaide alexandria brittany      
 washington lincoln hamilton lancaster york chester bristol houston dallas denver cleveland columbus phoenix aurora 
 salem troy orlando santiago valencia asturias sevilla toledo cordoba milano roma napoli medina         
 richmond norfolk stafford sheffield wellington melbourne darwin kingston newton cambridge oxford chad mali niger togo guinea macedonia montana nevada
 arlington bedford camden canton dayton derby dover durham essex fairfield franklin glendale greenwich kent leeds lexington newport norwich oakland oldham
 portland princeton rochester santa selma trenton windsor worcester wellington
`;

/** Two words that make a place or a body, although one or both are names; countries and cities come from the packages. */
export const PAIRS = `
  new york|los angeles|las vegas|white house|wall street|hong kong|silicon valley|bowling green|little rock|downing street|capitol hill|west point|notre dame|red square|ground zero|grand canyon|central park|hyde park|times square
  north korea|south korea|north america|south america|middle east|far east|west bank|east germany|west germany|wild west|rio grande|new england|long island|staten island|cape town|cape cod|cape verde|ivory coast|gold coast|hudson bay
  calvin klein|hugo boss|louis vuitton|wells fargo|morgan stanley|goldman sachs|harley davidson|rolls royce|aston martin|aston villa|merrill lynch|lehman brothers|ernst young|price waterhouse|ralph lauren|tommy hilfiger|yves rocher|mercedes benz
  johnson controls|lockheed martin|jack daniels|jim beam|johnnie walker|dr pepper|ben jerrys|charles schwab|jp morgan|standard chartered|deutsche bank|credit suisse|alfa romeo|land rover|general motors|general electric|oliver wyman|hewlett packard
  hugo awards|nobel prize|pulitzer prize|jesus christ|santa claus|father christmas|easter bunny|merry christmas|happy birthday|good morning|good night|star wars|star trek|super bowl|stanley cup|ryder cup|davis cup|premier league|black friday
  mount everest|san marino|el salvador|costa rica|puerto rico|sierra leone|sri lanka|saudi arabia|burkina faso|abu dhabi|tel aviv|kuala lumpur|buenos aires|rio janeiro|mexico city|new delhi|new orleans|new jersey|new mexico|new zealand|new haven
  creative commons|open source|machine learning|artificial intelligence|visual studio|stack overflow|google maps|red hat|raspberry pi|ruby rails|apache kafka|jenkins pipeline|amazon web|mac os|real madrid|manchester united|crystal palace|san lorenzo
`;

/** Bodies, brands and things that are written with a capital, beyond those that the lists of companies hold. */
export const COMPANIES = `
  google microsoft apple amazon facebook meta twitter instagram whatsapp youtube netflix spotify linkedin github gitlab slack zoom oracle intel nvidia samsung sony nokia siemens bosch bmw audi volkswagen toyota honda
  nissan hyundai renault peugeot fiat ferrari boeing airbus linux windows android iphone ipad macbook excel word powerpoint outlook teams azure docker kubernetes postgres mysql redis kafka jenkins jira
  confluence salesforce sap adobe photoshop chrome firefox safari chatgpt openai claude anthropic gemini copilot python javascript typescript java kotlin swift rust golang ruby perl php html css json xml yaml sql
  react angular vue node npm django flask rails spring bootstrap tailwind webpack vite eslint prettier markdown wikipedia reuters bbc cnn nbc abc cbs mtv espn nasa nato unesco unicef opec fifa uefa nba nfl nhl mlb
  nike adidas pepsi coca cola mcdonalds starbucks walmart ikea visa mastercard paypal stripe tesla spacex uber airbnb disney pixar marvel nintendo playstation xbox pokemon lego bitcoin ethereum
  macbook macos macintosh kafka internet web email bible quran torah gmail bing yahoo reddit tiktok snapchat pinterest wordpress
`;
