import type { Language } from './catalogue';

export type BadgeState = 'guarded' | 'asked' | 'problem';

/** What the toolbar button says of a governed tab when the pointer rests on it; a file of its own, since the worker needs no other wording. */
export const BADGE_TITLES: Readonly<Record<Language, Readonly<Record<BadgeState, string>>>> = {
  en: {
    guarded: 'Weir is on for this chat',
    asked: 'Weir asked about something on this page',
    problem: 'Weir is on for this chat, but something is not as it should be',
  },
  de: {
    guarded: 'Weir ist in diesem Chat aktiv',
    asked: 'Weir hat auf dieser Seite nachgefragt',
    problem: 'Weir ist in diesem Chat aktiv, aber etwas ist nicht, wie es sein soll',
  },
  fr: {
    guarded: 'Weir est actif dans ce chat',
    asked: 'Weir a posé une question sur cette page',
    problem: 'Weir est actif dans ce chat, mais quelque chose ne va pas',
  },
  es: {
    guarded: 'Weir está activo en este chat',
    asked: 'Weir ha preguntado por algo en esta página',
    problem: 'Weir está activo en este chat, pero algo no está como debería',
  },
  ja: {
    guarded: 'このチャットで Weir が動作しています',
    asked: 'Weir がこのページで確認を求めました',
    problem: 'このチャットで Weir は動作していますが、問題があります',
  },
};
