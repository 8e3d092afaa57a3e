import yaml
A = yaml.safe_load("a: yes\nb: 010\nc: 1:30\nd: ~\ne: 1.5\nf: [x, 'y', 3]\ng: {h: off}")
B = yaml.load("- 1\n- two\n", Loader=yaml.SafeLoader)
C = yaml.full_load("text")
D = yaml.safe_load("")
E = yaml.safe_load("x: &a {k: v}\ny: *a\nz:\n  <<: *a\n  n: 1")
