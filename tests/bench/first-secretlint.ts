import { timeFirst } from './first';
import { loadSecretlint } from './secretlint';

/** `first-secretlint FILE` */
void timeFirst(loadSecretlint());
