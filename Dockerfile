# The site, built with Node and served by Debian's Caddy. See docs/hosting.md.
FROM node:24-bookworm-slim AS build
WORKDIR /site
COPY package.json package-lock.json ./
# Node is the image's own; nobody's install scripts run.
RUN npm ci --ignore-scripts
COPY . .
# Without SITE_URL it is a preview, which search engines are asked to leave out.
ARG SITE_URL
ARG BASE_PATH
ARG CONTACT_URL
ARG CONTACT_EMAIL
ARG REPO_URL
ARG ISSUES_URL
ARG CSP_META
RUN PRECOMPRESS=1 node node_modules/astro/bin/astro.mjs build \
  && node tools/hosts/cli.ts caddy --root /srv/site --port 8080 > Caddyfile

FROM debian:bookworm-slim
RUN apt-get update -qq \
  && apt-get install -y -qq --no-install-recommends caddy \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /site/dist /srv/site
COPY --from=build /site/Caddyfile /etc/caddy/Caddyfile
USER caddy
EXPOSE 8080
CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]
