"use strict";
const pulumi = require("@pulumi/pulumi");
const { Provider } = require("@pulumi/kubernetes/provider");
const apps = require("@pulumi/kubernetes/apps/v1");
const core = require("@pulumi/kubernetes/core/v1");

const changed = new pulumi.Config().requireNumber("version") > 1;
const kubeconfig = `{"apiVersion": "v1", "kind": "Config", "current-context": "pairs",
 "contexts": [{"name": "pairs", "context": {"cluster": "pairs", "user": "pairs"}}],
 "clusters": [{"name": "pairs", "cluster": {"server": "https://pairs.example:6443"}}],
 "users": [{"name": "pairs", "user": {}}]}`;
const cluster = new Provider("cluster", { kubeconfig });
const here = { provider: cluster };

const space = new core.Namespace("data", { metadata: { name: "data", labels: { domain: changed ? "sales" : "finance" } } }, here);
const namespace = space.metadata.name;
const settings = new core.ConfigMap("settings", { metadata: { namespace }, data: { level: changed ? "warn" : "info" } }, here);
const secret = new core.Secret("secret", {
    metadata: { namespace, name: "secret" },
    type: "Opaque",
    stringData: { password: "p4ss-of-the-program" },
    data: { key: "a2V5LW9mLXRoZS1wcm9ncmFt" },
}, here);
const labels = { app: "api" };
const api = new apps.Deployment("api", {
    metadata: { namespace, name: "api" },
    spec: {
        replicas: changed ? 3 : 2,
        selector: { matchLabels: labels },
        template: {
            metadata: { labels },
            spec: {
                containers: [{
                    name: "api",
                    image: "registry.example/api:1.0",
                    ports: [{ containerPort: 8080 }],
                    envFrom: [{ secretRef: { name: secret.metadata.name } }],
                    resources: { requests: { cpu: "100m", memory: "64Mi" } },
                }],
            },
        },
    },
}, { provider: cluster, dependsOn: settings });
const service = new core.Service("api", {
    metadata: { namespace, name: "api" },
    spec: { selector: labels, ports: [{ port: changed ? 443 : 80, targetPort: 8080 }] },
}, here);
const read = core.Namespace.get("read", space.id, here);

exports.namespace = namespace;
exports.settings = settings.id;
exports.replicas = api.spec.replicas;
exports.address = service.spec.clusterIP;
exports.secret = secret.data;
exports.read = read.id;
