import type { Detector } from '../types';
import { assignmentSecrets } from './assignments';
import { callSecrets } from './call-arguments';
import { columnSecrets } from './columns';
import { commandLineSecrets } from './command-lines';
import { connectionSecrets } from './connections';
import { credentialFileSecrets } from './credential-files';
import { headerSecrets } from './headers';
import { loginSecrets } from './logins';
import { networkDeviceSecrets } from './network-devices';
import { sentenceSecrets } from './sentences';

/** Secrets without a form of their own: known by where they stand, and by what is said of them. */
export const genericSecrets: readonly Detector[] = [
  ...connectionSecrets,
  ...headerSecrets,
  ...commandLineSecrets,
  ...callSecrets,
  ...credentialFileSecrets,
  ...networkDeviceSecrets,
  ...assignmentSecrets,
  ...columnSecrets,
  ...sentenceSecrets,
  ...loginSecrets,
];
