import os

SECRET_KEY = os.environ.get("DJANGO_SECRET_KEY", "cg#p$g+j9tax!#a3cup@1$8obt2_+&k3q+pmu)5%asj6yjpkag")  # want "; MDN's Django tutorial prints it$" at "\"cg#p…\""
