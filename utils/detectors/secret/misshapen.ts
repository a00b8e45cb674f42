/**
 * Prefixes by which a vendor's tokens are told, and the least that follows in a whole one (the forms and their sources are
 * in the tables of this folder). Only the least: vendors make their tokens longer from time to time.
 */
const WHOLE: readonly (readonly [RegExp, RegExp])[] = [
  [/^gh[pousr]_/, /^.{4}[A-Za-z0-9_.-]{36}/],
  [/^github_pat_/, /^.{11}\w{82}/],
  [/^gl(?:pat|dt|rt|rtr|ft|soat|ffct|wt|cbt)-/, /-[\w.-]{20}/],
  [/^glptt-/, /^.{6}[0-9a-f]{40}/],
  [/^glimt-/, /^.{6}[\w-]{25}/],
  [/^glagent-/, /^.{8}[\w-]{50}/],
  [/^gloas-/, /^.{6}[\w-]{64}/],
  [/^GR1348941/, /^.{9}[\w-]{20}/],
  [/^xox[abceoprs](?:\.xox[bp])?-/, /^.{5}(?=.*[A-Za-z]).{23}/],
  [/^xox[bp]-\d+-/, /^.{5}\d{8}/],
  [/^(?:AKIA|ASIA)[A-Z0-9]+$/, /^.{20}$/],
  [/^AIza/, /^.{4}[\w-]{35}/],
  [/^GOCSPX-/, /^.{7}[\w-]{28}/],
  [/^dapi[0-9a-f]/, /^.{4}[0-9a-f]{32}(?:-\d)?$/],
  [/^do[opr]_v1_/, /^.{7}[0-9a-f]{64}/],
  [/^(?:npm|rubygems|hf)_/, /^[a-z]+_[A-Za-z0-9]{34}/],
  [/^dckr_[po]at_/, /^.{9}[\w-]{27}/],
  [/^shp(?:at|ca|pa|ss)_/, /^.{6}[0-9a-fA-F]{32}/],
  [/^hv[sbr]\./, /^.{4}[\w-]{24}/],
  // hashicorp/vault website/content/docs/concepts/tokens.mdx: 24 characters of base 62 behind the old prefixes.
  [/^[sbr]\.[A-Za-z0-9]{20,85}$/, /^.{26}$/],
  [/^ops_eyJ/, /^.{200}/],
  [/^sntryu_/, /^.{7}[0-9a-f]{64}/],
  [/^glsa_/, /^.{5}[A-Za-z0-9]{32}_[0-9a-fA-F]{8}/],
  [/^sm_[aps]at_/, /^.{7}[A-Za-z0-9]{16}/],
  [/^PMAK-/, /^.{5}[0-9a-f]{24}-[0-9a-f]{34}/i],
  [/^pul-[0-9a-f]/, /^.{4}[0-9a-f]{40}/],
  [/^NR(?:AK|AA|II|IQ|RA)-/, /^.{5}[\w-]{27}/],
  [/^aio_/, /^.{4}[A-Za-z0-9]{28}/],
  [/^gsk_/, /^.{4}[A-Za-z0-9]{52}/],
  [/^sk-or-v1-/, /^.{9}[0-9a-f]{64}/],
  [/^apify_api_/, /^.{10}[A-Za-z0-9]{34}/],
  [/^ntn_\d/, /^.{4}\d{11}[A-Za-z0-9]{35}/],
  [/^lin_api_/, /^.{8}[A-Za-z0-9]{40}/],
  [/^shippo_(?:live|test)_/, /^.{12}[0-9a-f]{40}/],
  [/^figd_/, /^.{5}[\w-]{38}/],
  [/^e2b_/, /^.{4}[0-9a-f]{40}/],
  [/^vc[pirak]_/, /^.{4}[\w-]{56}/],
  [/^r8_/, /^.{3}[\w-]{37}/],
  [/^(?:rootly|zpka)_/, /^(?:rootly_[0-9a-f]{64}|zpka_[a-z0-9]{32}_[0-9a-f]{8})/],
  [/NRAL$/, /^[0-9a-z]{6}[0-9a-f]{30}NRAL$/],
  [/^px-(?:api|dep)-/, /-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/],
  [/^sk-ant-/, /^.{50}/],
  [/^sk-(?:proj|svcacct|admin)-/, /T3BlbkFJ|^.{100}/],
  [/^SG\.[\w-]+\./, /^SG\.[\w-]{20,24}\.[\w-]{39}/],
  [/^\d{4,20}:A[\w-]{30,80}$/, /^\d{5,16}:A[\w-]{33,34}$/],
];

/** True for what begins as a vendor's token does and cannot be one: cut short, or with characters that its alphabet lacks. */
export function isMisshapen(value: string): boolean {
  return WHOLE.some(([prefix, whole]) => prefix.test(value) && !whole.test(value));
}
