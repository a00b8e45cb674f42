/**
 * Letters of other scripts that look like one ASCII letter in common typefaces: each pair is the letter, then what it looks like. The pairs
 * are those of Unicode Technical Standard #39 (confusables) that lead to one ASCII letter or digit, of scripts that keyboards write, and
 * a few small letters that differ from ASCII only in their typeface.
 */
export const LETTERS =
  // Cyrillic
  'аaсcеeоoрpхxуyіiјjѕsһhԁdԛqԝwҽeӏlѵvАAВBЕEЅSІIЈJКKМMНHОOРPСCТTХXҮYУYԌGԚQԜWӀlЗ3бbвBкkмmнhтtпnгrѡwҲXҫcӓaӕeёeЁEїiЇI' +
  // Greek
  'αaβBγyεeηnιiκkνvοoρpτtυuχxωwϲcϳjΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXϹCϜF' +
  // Armenian
  'օoսuհhոnցgզqյjՕOՍUԼLՏSւi' +
  // Latin letters beyond ASCII
  'ıiɩiɑaɡgʟLʀRɢGɪiᴀAʙBᴄcᴅDᴇEᴊJᴋKᴍMɴNᴏoᴘPᴛTᴜuᴠvᴡwᴢzȷjĸkſfƄbɓbɗdƖlǀlꓐBꓑPꓓDꓔTꓖGꓗKꓙJꓚCꓜZꓝFꓟMꓠNꓡLꓢSꓣRꓦVꓧHꓪWꓫXꓬYꓮAꓰEꓲIꓳOꓴU' +
  // Cherokee
  'ᎠDᎡRᎢTᎥiᎩYᎪAᎫJᎬEᎳWᎷMᎻHᏀGᏂhᏃZᏎ4ᏏbᏒRᏔWᏕSᏙVᏚSᏞLᏟCᏢPᏦKᏧdᏳGᏴB';

/** Where the digits 0 to 9 of other scripts begin (Unicode General_Category Nd), in the basic plane. */
export const ZEROS: readonly number[] = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50, 0x0ed0, 0x0f20, 0x1040,
  0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50,
  0xabf0, 0xff10,
];

/** Signs in other forms than ASCII's, and the sign: each pair is a character, then what it is read as. */
export const SIGNS = '‐-‑-‒-–-—-−-﹣-·.․.﹒.∙.∕/⁄/∶:ː:꞉:﹕:﹫@﹢+﹦=﹍_“"”"„"‘\'’\'\u00a0 \u2002 \u2003 \u2007 \u2009 \u202f \u3000 ';
