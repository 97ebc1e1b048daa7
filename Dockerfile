# Two images. The default one has Java and runs the embedded Neo4j in /data:  docker build -t entente .
# The slim one needs a Neo4j of your own (NEO4J_URI, NEO4J_PASSWORD):         docker build --target slim -t entente:slim .

FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim AS slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/cypher cypher
COPY --from=build /app/schema schema
COPY --from=build /app/seeds seeds
COPY --from=build /app/src/api/server/graphiql src/api/server/graphiql
USER 1000:1000
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=120s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["start"]

# Maven fetches the jars of Neo4j when they are first needed.
FROM slim AS embedded
USER 0
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends openjdk-17-jre-headless maven \
  && rm -rf /var/lib/apt/lists/* \
  && install -d -o node -g node -m 0700 /data
ENV ENTENTE_HOME=/data
VOLUME /data
USER 1000:1000
