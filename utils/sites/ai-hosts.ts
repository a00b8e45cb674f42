import { ADAPTERS } from './all';

/**
 * AI chats, assistants and builders that have no adapter, by the names of their hosts as their makers gave them, November 2026.
 * Nothing is claimed about them but that one can write to an AI there. Left out are hosts that are much else besides
 * (github.com, x.com, notion.so, office.com): a visit there says nothing.
 */
const OTHERS: readonly string[] = [
  // Chats and search
  'andisearch.com',
  'app.giga.chat',
  'character.ai',
  'chat.together.ai',
  'chat.z.ai',
  'deepai.org',
  'duck.ai',
  'felo.ai',
  'giga.chat',
  'iask.ai',
  'komo.ai',
  'liner.com',
  'lmarena.ai',
  'lumo.proton.me',
  'monica.im',
  'openrouter.ai',
  'phind.com',
  'pi.ai',
  'sider.ai',
  't3.chat',
  'talkai.info',
  'venice.ai',
  'web.chatboxai.app',
  // Chats of China
  'chatglm.cn',
  'ernie.baidu.com',
  'hailuoai.com',
  'tongyi.aliyun.com',
  'tongyi.com',
  'xinghuo.xfyun.cn',
  'yiyan.baidu.com',
  'yuanbao.tencent.com',
  // Agents and builders
  'bolt.new',
  'genspark.ai',
  'lovable.dev',
  'manus.im',
  'v0.app',
  'v0.dev',
  // Writing, papers and documents
  'app.copy.ai',
  'app.jasper.ai',
  'app.writesonic.com',
  'chatdoc.com',
  'chatpdf.com',
  'consensus.app',
  'elicit.com',
  'humata.ai',
  'quillbot.com',
  'scispace.com',
  // Front ends for companies
  'app.langdock.com',
  'dust.tt',
];

/** Hosts that a site has as a whole: of one with paths of its own, a visit to the host says nothing. */
const built = ADAPTERS.filter(({ paths }) => paths === undefined).flatMap(({ hosts }) => hosts.map((host) => host.replace('*.', '')));
const all = [...new Set([...built, ...OTHERS])];

/** The list of AI hosts that a policy takes with `"builtIn": true`. A host under another one of the list is not named apart. */
export const AI_HOSTS: readonly string[] = all.filter((host) => !all.some((other) => host.endsWith(`.${other}`))).sort();
