{{- define "kinerja.apps" -}}
{{- if eq .Values.kind "centre" }}identity monitoring{{ else }}identity planning reporting evaluation incentives surveys{{ end -}}
{{- end }}

{{- define "kinerja.labels" -}}
app.kubernetes.io/name: kinerja
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/component: {{ .app }}
{{- end }}

{{- /* Secrets and long settings of a process, from its own declaration (tools/run.mjs make-settings); not those that nothing here needs. */ -}}
{{- define "kinerja.files" -}}
{{- $without := list "KAFKA_CA" -}}
{{- if not (and (eq .root.Values.kind "agency") .root.Values.centreUrl) }}{{ $without = append $without "CENTRE_PUBLIC_KEY" }}{{ end -}}
{{- $proof := ternary .root.Values.provider.proof "" (ne .root.Values.provider.issuer "") -}}
{{- if ne $proof "secret" }}{{ $without = append $without "KINERJA_OIDC_CLIENT_SECRET" }}{{ end -}}
{{- if ne $proof "key" }}{{ $without = append $without "KINERJA_OIDC_CLIENT_KEY" }}{{ end -}}
{{- $names := list -}}
{{- range $name, $form := get (.root.Files.Get "settings.json" | fromJson) .app -}}
{{- if and (ne $form "variable") (not (has $name $without)) }}{{ $names = append $names $name }}{{ end -}}
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
{{- range splitList " " (include "kinerja.files" .) }}
- { name: {{ . }}_FILE, value: /run/secrets/{{ . }} }
{{- end }}
{{- with .root.Values.tracing }}
{{- if and .endpoint (ne $.app "prepare") }}
- { name: OTEL_EXPORTER_OTLP_ENDPOINT, value: {{ .endpoint | quote }} }
- { name: OTEL_TRACES_SAMPLER_ARG, value: {{ .ratio | quote }} }
{{- end }}
{{- end }}
{{- end }}
