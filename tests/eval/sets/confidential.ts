import { item, miss } from '../item';

/** Texts that mark themselves, and texts that only use the words. */
export const CONFIDENTIAL = [
  item('STRICTLY CONFIDENTIAL\n\nBoard paper 7: options for the northern plants'),
  item('Classification: Confidential\nOwner: Finance\n\nThe margin per unit falls below the plan.'),
  item('Page 3 of 12 – Company Confidential – Do not distribute\n\nRoadmap for the second half'),
  item('Streng vertraulich\n\nProtokoll der Gesellschafterversammlung'),
  item('NUR FÜR DEN INTERNEN GEBRAUCH\nPreisliste 2027'),
  item('Strictement confidentiel\n\nNote de synthèse'),
  item('Estrictamente confidencial\n\nPlan de reestructuración'),
  item('Riservato e confidenziale\n\nBozza di accordo'),
  item('TLP:RED\n\nIndicators seen since Friday'),
  item('Privileged & Confidential\nAttorney-Client Communication\n\nYou asked whether the clause binds us.'),
  item('社外秘\n\n来期の価格表'),
  item('Ściśle poufne\n\nProjekt umowy'),
  miss('How do I keep customer data confidential when I use a shared spreadsheet?'),
  miss('We offer confidential advice to anyone who calls our helpline.'),
  miss('Please write a confidentiality clause for a freelance contract.'),
  miss('The court ruled that the documents were not privileged.'),
  miss('What is the difference between confidential and secret in government?'),
  miss('The informant remained confidential throughout the trial.'),
  miss('Das Gespräch bleibt vertraulich, versprach der Berater.'),
  miss('Le secret professionnel protège les avocats.'),
  miss('The internal combustion engine is used in most cars.'),
  miss('Our restricted stock units vest over four years.'),
  miss('Explain TLP colours to a beginner.'),
  miss('Il riserbo della famiglia fu rispettato dai giornali.'),
];
