import { article } from './src/index.ts'; import { toMarkdown } from './src/formats/markdown.ts';
console.log(toMarkdown(article));
