import { describe, expect, it } from 'vitest';
import { confidentialDetectors } from '../../../../utils/detectors/confidential/confidential';
import { finder } from '../found';

const find = finder({ detectors: confidentialDetectors });

const MARKED: Record<string, string> = {
  'a heading in capitals': 'STRICTLY CONFIDENTIAL\n\nQ3 forecast',
  'a heading that goes on after a dash': 'Confidential – Board of Directors only\nAgenda',
  'a heading in a comment': '// Acme GmbH\n// PROPRIETARY AND CONFIDENTIAL\n',
  'a copyright line': ' * Copyright (c) 2024 Acme Systems, Inc. Proprietary and confidential.',
  'a footer': 'Page 3 of 12 | Company Confidential',
  'a bold line': '**Internal use only**\n\nOur prices for next year',
  'a field of the front matter': 'title: Plan\nclassification: CONFIDENTIAL\nowner: Tom',
  'a field in German': 'Klassifizierung: Vertraulich',
  'internal use in capitals': '/* FOR INTERNAL USE ONLY. NO DISTRIBUTION PLEASE */',
  'the traffic light': 'TLP:AMBER\n\nThe campaign uses',
  'the traffic light behind a dash': 'Confidential — TLP:RED',
  'legal privilege': 'ATTORNEY-CLIENT PRIVILEGED\n\nDear counsel,',
  'legal privilege as a heading': 'Privileged and Confidential\nTo: the board',
  'a document that says so of itself': 'This document contains confidential information of Acme.',
  'software that says so of itself': 'This software is the confidential and proprietary information of Acme.',
  'a disclaimer': 'This e-mail and any attachments may contain confidential information.',
  'a forbidding notice': 'Unauthorized copying of this file, via any medium is strictly prohibited',
  German: 'STRENG VERTRAULICH\n\nErgebnisvorschau',
  'German with a dash': 'Vertraulich - nur für den Vorstand',
  French: 'STRICTEMENT CONFIDENTIEL\nPlan stratégique',
  Spanish: 'Uso interno\n\nTarifas',
  Portuguese: 'DOCUMENTO CONFIDENCIAL\nPlano',
  Italian: 'RISERVATO\nBilancio',
  Dutch: 'VERTROUWELIJK\nBegroting',
  Polish: 'ŚCIŚLE POUFNE\nPlan',
  Swedish: 'Strikt konfidentiellt\nBudget',
  Turkish: 'ÇOK GİZLİ\nÇok Gizli\nPlan',
  Russian: 'СТРОГО КОНФИДЕНЦИАЛЬНО\nПлан',
  Japanese: '【社外秘】\n来期の計画',
  Chinese: '机密\n明年计划',
  Korean: '대외비\n내년 계획',
};

const USED: Record<string, string> = {
  'a promise': 'Your data will remain strictly confidential.',
  'a promise in German': 'Wir behandeln alle Anfragen streng vertraulich. Diskretion ist oberstes Gebot.',
  'a duty': 'The recipient shall keep all confidential information secret.',
  'a question': 'Is it safe to paste confidential documents into a chat?',
  'a comment about a function': '/** Note: this constructor is for internal use only. Clients should not call it. */',
  'a list of the levels': 'levels = ["public", "internal", "confidential", "strictly confidential"]',
  'a translation table': "{ ar: 'سري', en: 'Strictly Confidential' },",
  'a field that names the choices': 'Classification: [TLP:CLEAR / TLP:AMBER / TLP:RED]',
  'a setting in lower case': 'governance:\n  classification: confidential',
  'the traffic light in a sentence': 'We default to TLP:AMBER to be safe.',
  'the traffic light for all': 'TLP:CLEAR',
  'a chapter about privilege': 'Attorney-client privilege requires that no names leave the machine.',
  'a request': 'Act as a lawyer and write a confidentiality agreement for a supplier.',
  'a story': 'It was a confidential tone, almost a whisper.',
  'a word in Polish': 'To są informacje poufne, których nie wolno ujawniać.',
};

describe('confidentiality labels', () => {
  for (const [name, text] of Object.entries(MARKED)) {
    it(`are found in ${name}`, () => {
      const found = find(text);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((f) => f.what.split(' ')[0]))).toEqual(new Set(['confidential.label']));
    });
  }
  for (const [name, text] of Object.entries(USED)) {
    it(`are not seen in ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
  it('are surer in capitals than in a disclaimer', () => {
    expect(find('COMPANY CONFIDENTIAL')).toEqual([{ what: 'confidential.label high', value: 'COMPANY CONFIDENTIAL' }]);
    expect(find('This message may contain privileged information.')[0]?.what).toBe('confidential.label low');
  });
});
