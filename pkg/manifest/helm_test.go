package manifest

import (
	"strings"
	"testing"
	"time"

	"github.com/djready/djready/pkg/source"
	"github.com/stretchr/testify/require"
)

func TestHelm(t *testing.T) {
	template := source.NewFile("chart/templates/web.yaml", `{{- if .Values.enabled }}
{{/* a comment
over lines: {{ x }} */}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "app.fullname" . }}-web
  labels:
    {{- include "app.labels" . | nindent 4 }}
spec:
  template:
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          env:
            - name: DEBUG
              value: {{ .Values.django.debug | quote }}
            - name: HOSTS
              value: "{{ join "," .Values.hosts }}"
            - name: MODE
              value: live
            {{- if .Values.extra }}
            - name: EXTRA
              value: "1"
            {{- end }}
{{- end }}
`)
	values := ParseHelmValues(source.NewFile("chart/values.yaml", "django:\n  debug: \"True\"\nhosts: [a, b]\n"))
	read := ReadHelmTemplate(template)
	require.Len(t, read.Text, len(template.Text()))
	d := ParseKubernetes(source.NewFile("x", read.Text))
	require.Empty(t, d.Problems)
	require.Len(t, d.Services, 1)

	filled := map[string]EnvAssignment{}
	for _, v := range d.Services[0].Environment {
		v.Location.File = template
		filled[v.Name] = values.Fill(v)
	}
	require.Len(t, filled, 4)
	require.Equal(t, "True", filled["DEBUG"].Value)
	require.Equal(t, "chart/values.yaml", filled["DEBUG"].Location.Path())
	require.Equal(t, `"True"`, filled["DEBUG"].Location.Text())
	require.False(t, filled["HOSTS"].Known)
	require.Equal(t, "live", filled["MODE"].Value)
	require.True(t, filled["MODE"].Known)
	require.Equal(t, `"1"`, filled["EXTRA"].Location.Text())
	require.True(t, read.Optional(filled["EXTRA"].Location))
	require.False(t, read.Optional(filled["MODE"].Location))

	var none *HelmValues
	require.False(t, none.Fill(d.Services[0].Environment[0]).Known && strings.Contains(filled["DEBUG"].Value, "x"))
}

func TestHelmIsFastOnHostileTemplates(t *testing.T) {
	start := time.Now()
	for _, text := range []string{strings.Repeat("{{", 200_000), strings.Repeat("{{x}}", 100_000), strings.Repeat("{{if x}}\n", 50_000), strings.Repeat("{{/*", 100_000)} {
		ReadHelmTemplate(source.NewFile("x", text))
	}
	require.Less(t, time.Since(start), slowdown*5*time.Second)
}
