/**
 * Public rule sets in which the shape of a token was read where its vendor does not write it down (facts only: prefix,
 * length, alphabet). An entry of the vendor's own is named in the table itself.
 */
export const GITLEAKS = 'gitleaks/gitleaks config/gitleaks.toml';
export const MICROSOFT = 'microsoft/security-utilities GeneratedRegexPatterns/PreciselyClassifiedSecurityKeys.json';

export function kingfisher(file: string): string {
  return `mongodb/kingfisher crates/kingfisher-rules/data/rules/${file}.yml`;
}

export function noseyparker(file: string): string {
  return `praetorian-inc/noseyparker crates/noseyparker/data/default/builtin/rules/${file}.yml`;
}

export function trufflehog(detector: string): string {
  return `trufflesecurity/trufflehog pkg/detectors/${detector}/${detector}.go`;
}
