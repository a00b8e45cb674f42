#!/usr/bin/env node
// The command line is TypeScript, run as it is: tsx registers its loader here, so that Node 20 needs no build.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
