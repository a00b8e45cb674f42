import { describe, expect, it } from 'vitest';
import { confidentialDetectors } from '../../../../utils/detectors/confidential/confidential';
import { finder } from '../found';

const find = finder({ detectors: confidentialDetectors() });

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

/** Class → what is of it. Made up after the forms in which such markings come. */
const CLASSES: Readonly<Record<string, readonly string[]>> = {
  'confidential.label': [
    '@Copyright  Copyright (c) Beispiel Ltd. All Rights Reserved\n@License    Strictly Confidential.\n',
    '/* Beispiel Semiconductor, Inc. Company Confidential        */',
    '| Owner | Ann |\n| **Classification** | Strictly Private & Confidential — Board only |\n',
    '(C)2024 ACME Co.\n * CONFIDENTIAL/社外秘\n * 無断複製禁止',
    '株式会社サンプル　社外秘',
    'Subject: [CONFIDENTIAL] forecast\n',
    'Betreff: VERTRAULICH: Übernahme\n',
    '【社外秘】2027年度計画\n',
    'Acme Labs, Inc. All rights reserved\nAcme Confidential - Restricted\n',
    'Made by the report engine. Confidential - For Authorized Operations Only.',
    'Confidential. Do not forward.\n',
    'Strictly private & confidential\n\nDear Ann,',
    'ACME CONFIDENTIAL\n',
    'Seite 3 von 9 | Nur für den internen Gebrauch\n',
    'Diffusion interne uniquement\n',
    'Tylko do użytku wewnętrznego\n',
    'Document classification: Company Confidential\n',
  ],
  'confidential.privilege': [
    '# PRIVILEGED AND CONFIDENTIAL\n\n---',
    'ATTORNEY WORK PRODUCT — PREPARED FOR THE BOARD\n',
    'Privileged & Confidential / Attorney-Client Communication\n',
    'Anwaltsgeheimnis\n\nSehr geehrte Frau Beispiel,',
  ],
  'confidential.tlp': ['TLP:RED\n', 'TLP:AMBER+STRICT\nThe campaign', 'Report 12 | TLP:AMBER\n', 'Classification: TLP:RED\n'],
  'confidential.official': [
    '// ****\n// CUI//REL TO USA ONLY\n//',
    'SECRET//NOFORN\n',
    'NATO RESTRICTED\nBriefing',
    'RESTREINT UE/EU RESTRICTED\n',
    'OFFICIAL-SENSITIVE: COMMERCIAL\n\nMinutes',
    'VS – NUR FÜR DEN DIENSTGEBRAUCH\n\nVermerk',
    'PROTECTED B\n\nMemo',
  ],
  'confidential.notice': [
    '// This file is property of Beispiel GmbH. Any copy\n// is an offence. Its content is company confidential.\n',
    'The Material contains trade secrets and proprietary and confidential\n// information of Beispiel',
    ' * The content of this work contains confidential and proprietary\n * information of Beispiel, Inc.',
    ' * The source code and other information contained herein is the confidential and the exclusive property of\n * Beispiel',
    ' * This source code and the algorithms in it constitute\n * confidential information.',
    ';; The software and data contained herein are proprietary\n;; to, and comprise valuable trade secrets of, Beispiel, Inc.',
    '// THIS IS UNPUBLISHED PROPRIETARY SOURCE CODE OF Beispiel.',
    '// The contents of this file may not be disclosed to third parties, copied or duplicated in any form',
    'All rights reserved and confidential information of BSP\n',
    'Ce document est strictement confidentiel et ne peut être diffusé.',
    'Dieses Dokument ist vertraulich und nur für den Empfänger bestimmt.',
    'Este documento es confidencial.',
    'Questo documento contiene informazioni riservate.',
    'Dit document is strikt vertrouwelijk.',
    'Niniejszy dokument zawiera informacje poufne.',
    '本资料属于公司机密\n',
  ],
  'confidential.mail-disclaimer': [
    'This e-mail and its attachments may contain confidential information.',
    'The information is intended only for the person to which it is addressed.',
    'Diese Nachricht kann vertrauliche Informationen enthalten.',
  ],
  'confidential.nda': [
    'Shared under NDA – Acme roadmap\n',
    'This presentation is subject to a non-disclosure agreement between the parties.',
  ],
  'confidential.sensitivity-label': [
    'msip_labels: MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Enabled=true;MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name=Confidential;',
    '<meta name="MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name" content="Highly Confidential">',
    '<o:MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name dt:dt="string">Restricted</o:MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name>',
    '<property name="MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_ContentBits"><vt:lpwstr>8</vt:lpwstr></property>',
  ],
};

const NONE: readonly string[] = [
  'All answers are strictly confidential.',
  '// For internal use only, not sent to the server',
  '- **Internal**: Company confidential (e.g. tools, data of employees)',
  'header = Paragraph(text="Company Confidential", page=1)',
  'const LEVELS = ["Public", "Confidential"];',
  '<option selected>OFFICIAL-SENSITIVE</option>',
  'Secrets, credentials, or OFFICIAL-SENSITIVE data must not be shown.',
  '- CUI//SP-CTI: Controlled Technical Information (export)',
  '| Key | `CUI//CTI` | none |',
  '- **Government Security Classifications**: OFFICIAL-SENSITIVE handling',
  '# Attorney-client privileged\n*privileged*\n',
  'Submit your matter for a prompt, attorney-client privileged assessment.',
  'Not for distribution in the United States or to U.S. persons.',
  'Licensing information: please do not distribute solutions to this project.',
  '社外秘データは指定の場所に保管し',
  '（公開／社外秘／極秘）',
  'Tout ce que tu envoies reste confidentiel, et tu le contrôles.',
  'We discussed confidential information at the meeting.',
  'You will handle confidential information and must sign an NDA.',
  'Our policy has four levels: Public, Internal, Confidential and Restricted.',
  'Confidential: information whose disclosure would harm the company.',
  '## Confidential Computing\n\nWe use enclaves',
  'L.A. Confidential\n',
  'The recipient shall not disclose Confidential Information of the Disclosing Party.',
  'They stole trade secrets of Beispiel.',
  'Is this document confidential?',
  'If this document is confidential, do not paste it.',
  'This document is not confidential.',
  'This message is shown when the client is confidential (OAuth 2.0).',
  'This program contains no proprietary code.',
  'This page contains information about confidential transactions.',
  'This library uses a proprietary format.',
  'The proprietary information of users is protected.',
  'Write me a non-disclosure agreement for a freelancer.',
  'The parties entered into a non-disclosure agreement.',
  'TLP:RED means not for disclosure.',
  'Geheim ist, was niemand weiß.',
  'intern\n',
  'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: Public',
  'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: 公開',
  'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: 공개',
  'MSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Enabled: false\nMSIP_Label_2f1a2b3c-4d5e-4f60-8a9b-0c1d2e3f4a5b_Name: Confidential',
];

describe('each class', () => {
  it.each(Object.entries(CLASSES).flatMap(([id, texts]) => texts.map((text): [string, string] => [id, text])))(
    '%s is found in %j',
    (id, text) => {
      expect(find(text).map((f) => f.what.split(' ')[0])).toContain(id);
    },
  );
  it.each(NONE)('nothing is found in %j', (text) => {
    expect(find(text)).toEqual([]);
  });
  it('is low where it says little, so that the starter policy leaves it alone', () => {
    for (const text of CLASSES['confidential.mail-disclaimer'] ?? []) expect(find(text).every((f) => f.what.endsWith(' low'))).toBe(true);
    expect(find('TLP:GREEN\n').map((f) => f.what)).toEqual(['confidential.tlp low']);
    expect(find('TLP:CLEAR\n')).toEqual([]);
  });
});

describe('confidentiality labels', () => {
  for (const [name, text] of Object.entries(MARKED)) {
    it(`are found in ${name}`, () => {
      const found = find(text);
      expect(found.length).toBeGreaterThan(0);
      expect(found.every((f) => f.what.startsWith('confidential.'))).toBe(true);
    });
  }
  for (const [name, text] of Object.entries(USED)) {
    it(`are not seen in ${name}`, () => {
      expect(find(text)).toEqual([]);
    });
  }
  it('are surer in capitals than in a disclaimer', () => {
    expect(find('COMPANY CONFIDENTIAL').map((f) => f.what)).toEqual(['confidential.label high']);
    expect(find('This message may contain privileged information.')[0]?.what).toBe('confidential.mail-disclaimer low');
  });
});
