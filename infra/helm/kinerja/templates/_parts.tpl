{{- define "kinerja.apps" -}}
{{- if eq .Values.kind "centre" }}identity monitoring{{ else }}identity planning reporting evaluation incentives surveys{{ end -}}
{{- end }}

{{- define "kinerja.labels" -}}
app.kubernetes.io/name: kinerja
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .app }}
{{- end }}

{{- define "kinerja.names" -}}
{{- $names := list -}}
{{- if eq .app "gateway" -}}
{{- $names = list "KINERJA_TOKEN_PRIVATE_KEY" "KINERJA_SESSION_KEY" "KINERJA_FEED_BEARER" "KINERJA_REDIS_URL" -}}
{{- else if eq .app "prepare" -}}
{{- $names = list "PREPARATION" -}}
{{- else -}}
{{- $names = list "DATABASE_URL" "TOKEN_PUBLIC_KEY" "SEALING_KEY" "REDIS_URL" "FEED_PRIVATE_KEY" "FEED_BEARER" "CENTRE_PUBLIC_KEY" "KAFKA_PASSWORD" "BUS_KEY" -}}
{{- if eq .app "identity" }}{{ $names = concat $names (list "DIGEST_KEY" "BOOTSTRAP_PASSWORD") }}{{ end -}}
{{- if eq .app "surveys" }}{{ $names = append $names "DIGEST_KEY" }}{{ end -}}
{{- if eq .app "monitoring" }}{{ $names = append $names "AGENCIES" }}{{ end -}}
{{- end -}}
{{- join " " $names -}}
{{- end }}

{{- define "kinerja.pod" -}}
{{- if ne .app "prepare" }}
serviceAccountName: {{ .root.Release.Name }}
{{- end }}
automountServiceAccountToken: false
terminationGracePeriodSeconds: 30
securityContext:
  runAsNonRoot: true
  runAsUser: 10001
  runAsGroup: 10001
  fsGroup: 10001
  seccompProfile: { type: RuntimeDefault }
volumes:
  - name: tmp
    emptyDir: { sizeLimit: 64Mi }
  - name: secrets
    secret: { secretName: {{ .root.Values.secrets.prefix }}-{{ .app }}, defaultMode: 0440 }
{{- end }}

{{- define "kinerja.container" -}}
image: "{{ .root.Values.image.repository }}:{{ .root.Values.image.tag }}"
imagePullPolicy: {{ .root.Values.image.pullPolicy | default "IfNotPresent" }}
command: [node, dist/processes/{{ .app }}.js]
securityContext:
  allowPrivilegeEscalation: false
  readOnlyRootFilesystem: true
  capabilities: { drop: [ALL] }
volumeMounts:
  - { name: tmp, mountPath: /tmp }
  - { name: secrets, mountPath: /run/secrets, readOnly: true }
{{- end }}

{{- define "kinerja.env" -}}
{{- range splitList " " (include "kinerja.names" .) }}
- { name: {{ . }}_FILE, value: /run/secrets/{{ . }} }
{{- end }}
{{- with .root.Values.tracing }}
{{- if .endpoint }}
- { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ .endpoint | quote }} }
- { name: OTEL_TRACES_SAMPLER_ARG, value: {{ .ratio | quote }} }
{{- end }}
{{- end }}
{{- end }}
