FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node scripts/container/gather.ts /out

FROM node:24-slim
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000 NODE_OPTIONS="--max-old-space-size=256 --max-semi-space-size=32"
WORKDIR /app
# The code belongs to root: the server can read it and write its cache only.
COPY --from=build /out ./
RUN chown node:node .next/cache && mkdir -p /data/files /data/outbox && chown node:node /data/files /data/outbox
# Photos, where no bucket is named: keep this folder when the container goes. Letters, where no mail server is.
ENV NESTLING_FILES=/data/files NESTLING_OUTBOX=/data/outbox
VOLUME /data/files
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s CMD ["node", "scripts/container/health.mjs"]
CMD ["node", "scripts/container/start.ts"]
