import { serveSite } from './docs-server.ts';

const { url } = await serveSite(8080);
console.log(`The site stands at ${url} until you press Ctrl-C.`);
