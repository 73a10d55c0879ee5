# The embedded edition in one container: six services per agency, the centre and PostgreSQL, state in /data.
FROM node:22-bookworm-slim
RUN useradd --create-home --uid 10001 kinerja && mkdir /data && chown kinerja /data
WORKDIR /opt/kinerja
COPY --chown=kinerja . .
USER kinerja
RUN npm ci --no-audit --no-fund && node tools/build.mjs
ENV NODE_ENV=production
EXPOSE 8080
VOLUME /data
HEALTHCHECK --interval=10s --timeout=3s --start-period=240s CMD node -e "fetch('http://localhost:8080/api/instances').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"
CMD ["node", "tools/start.mjs", "--home", "/data", "--port", "8080"]
