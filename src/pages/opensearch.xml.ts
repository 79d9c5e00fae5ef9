import type { APIRoute } from 'astro';
import { absolute, url } from '../domain/urls.ts';
import { messages } from '../messages/index.ts';
import { SITE_NAME } from '../settings/site-name.ts';

/** OpenSearch description (https://github.com/dewitt/opensearch), so that a browser can offer the site as a search engine. */
export const GET: APIRoute = ({ site, url: here }) => {
  const origin = site ?? here;
  const text = `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${SITE_NAME}</ShortName>
  <Description>${messages.chrome.opensearch}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${absolute(url.file('/icon.svg'), origin)}</Image>
  <Url type="text/html" template="${absolute(url.search(), origin)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(text, { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
