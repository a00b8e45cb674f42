import { random } from '../../unit/detectors/secret/random';
import { item, miss } from '../item';

/** Made anew in each run: no secret stands in the repository. */
const alnum = (n: number, seed: number): string => random('alnum', n, seed);
const hex = (n: number, seed: number): string => random('hex', n, seed);
const upper = (n: number, seed: number): string => random('upper', n, seed);

const AWS = ['AK', 'IA'].join('');
const GITHUB = ['gh', 'p_'].join('');
const GITLAB = ['gl', 'pat-'].join('');
const STRIPE = ['sk_', 'live_'].join('');
const GOOGLE = ['AI', 'za'].join('');
const DOPPLER = ['dp', '.pt.'].join('');

/** Secrets as people paste them, and what only looks so. */
export const SECRETS = [
  item(`aws_access_key_id = ${AWS}${upper(16, 1)}`),
  item(`export GITHUB_TOKEN=${GITHUB}${alnum(36, 2)}`),
  item(`Use ${GITLAB}${alnum(20, 3)} to clone it`),
  item(`stripe.api_key = "${STRIPE}${alnum(24, 4)}"`),
  item(`fetch("https://maps.example/api?key=${GOOGLE}${alnum(35, 5)}")`),
  item(`DOPPLER=${DOPPLER}${alnum(43, 6)}`),
  item(`DATABASE_URL=postgres://app:${alnum(14, 7)}@db.prod.internal:5432/orders`),
  item(`Server=sql1;Database=crm;User Id=sa;Password=${alnum(13, 8)}!;`),
  item(`curl -u deploy:${alnum(16, 9)} https://repo.example/upload`),
  item(`Authorization: Bearer ${alnum(48, 10)}`),
  item(`{"client_secret": "${hex(40, 11)}"}`),
  item(`The password for the staging box is ${alnum(10, 12)}, please change it.`),
  item(`Das Passwort lautet ${alnum(11, 13)} und gilt bis Freitag.`),
  item(`Le mot de passe est ${alnum(11, 14)}`),
  item(`La contraseña es ${alnum(11, 15)}`),
  item(`パスワードは ${alnum(11, 16)} です`),
  item(`//registry.npmjs.org/:_authToken=${alnum(36, 17)}`),
  item(`machine ftp.example login bob password ${alnum(12, 18)}`),
  item(
    `-----BEGIN ${['PRIVATE', 'KEY'].join(' ')}-----\n${random('base64', 64, 19)}\n${random('base64', 64, 20)}\n-----END ${['PRIVATE', 'KEY'].join(' ')}-----`,
  ),
  item(`Cookie: sessionid=${alnum(32, 21)}; csrftoken=${alnum(32, 22)}`),
  miss(`${AWS}${upper(11, 31)}`),
  miss(`${GITHUB}${'x'.repeat(36)}`),
  miss(`export GITHUB_TOKEN=$\{{ secrets.GITHUB_TOKEN }}`),
  miss(`password = os.environ["DB_PASSWORD"]`),
  miss(`const token = await getToken(user.id);`),
  miss(`"integrity": "sha512-${random('base64', 86, 32)}=="`),
  miss(`commit ${hex(40, 33)}`),
  miss(`id: ${hex(8, 34)}-${hex(4, 35)}-4${hex(3, 36)}-8${hex(3, 37)}-${hex(12, 38)}`),
  miss('The password is required and must have at least 12 characters.'),
  miss('Das Passwort ist falsch, bitte versuchen Sie es erneut.'),
  miss('postgres://user:password@localhost:5432/db'),
  miss('api_key: YOUR_API_KEY_HERE'),
  miss('primaryKey: "customer_id", sortKey: "created_at"'),
  miss(`<img src="data:image/png;base64,iVBORw0KGgo${random('base64', 60, 39)}">`),
];
