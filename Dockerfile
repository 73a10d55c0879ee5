# Two images of one build: `embedded` (a city in one container) and, last and by default, `service` (one process; its command says which).
# Each holds what it runs and nothing else; their code belongs to root.
FROM node:22.22.0-bookworm-slim AS build
WORKDIR /opt/kinerja
COPY package.json package-lock.json ./
# The tag of an image says which release is in it: an older KINERJA_VERSION beside newer code builds nothing.
ARG KINERJA_VERSION=''
RUN node -e "const { version } = require('./package.json'); const asked = process.argv[1]; if (asked && asked !== version) throw new Error('KINERJA_VERSION is ' + asked + ', and this is the code of ' + version)" "$KINERJA_VERSION"
RUN npm ci --no-audit --no-fund
COPY . .
RUN node tools/build.mjs --force && node tools/run.mjs image /image

FROM build AS production
RUN npm prune --omit=dev --no-audit --no-fund

# The city in one container: six services per agency, the centre and PostgreSQL, and the command line tool. It writes to /data and /tmp alone.
FROM node:22.22.0-bookworm-slim AS embedded
RUN useradd --create-home --uid 10001 kinerja && mkdir /data && chown kinerja /data
WORKDIR /opt/kinerja
COPY --from=production /opt/kinerja/package.json ./
COPY --from=production /opt/kinerja/node_modules ./node_modules
COPY --from=production /opt/kinerja/dist ./dist
COPY --from=production /opt/kinerja/apps/web/dist ./apps/web/dist
USER 10001
ENV NODE_ENV=production
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=10s --timeout=3s --start-period=240s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/api/instances').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"]
CMD ["node", "--optimize-for-size", "dist/apps/suite/src/main.js", "--home", "/data", "--port", "8080"]

# One process: `docker run kinerja node dist/processes/planning.js`. It holds what tools/run.mjs image laid out, and writes nothing to its file
# system; tools/image.e2e-spec.ts runs every process from it.
FROM node:22.22.0-bookworm-slim AS service
RUN useradd --no-create-home --uid 10001 kinerja
WORKDIR /opt/kinerja
COPY --from=build /image ./
USER 10001
ENV NODE_ENV=production
EXPOSE 8000 8080 9090
CMD ["node", "dist/processes/gateway.js"]
