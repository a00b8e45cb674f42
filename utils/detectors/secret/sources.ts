/** For a form that is known, but whose document was not read: it is of medium confidence at most. */
export const UNVERIFIED = 'unverified';

/**
 * Public rule sets in which the shape of a token was read where its vendor does not write it down (facts only: prefix,
 * length, alphabet). An entry of the vendor's own is named in the table itself.
 */
export const GITLEAKS = 'gitleaks/gitleaks config/gitleaks.toml';
export const BETTERLEAKS = 'betterleaks/betterleaks config/betterleaks.toml';
export const TRIVY = 'aquasecurity/trivy pkg/fanal/secret/builtin-rules.go';
export const PATTERNS_DB = 'mazen160/secrets-patterns-db db/rules-stable.yml';
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

export function semgrep(rule: string): string {
  return `semgrep/semgrep-rules generic/secrets/security/detected-${rule}.yaml`;
}

export function detectSecrets(plugin: string): string {
  return `Yelp/detect-secrets detect_secrets/plugins/${plugin}.py`;
}
