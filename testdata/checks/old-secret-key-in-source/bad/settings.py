import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = [
    "q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,",  # want "^SECRET_KEY_FALLBACKS holds a key written in the source$" at "\"q7v…\""
    "last-years-key",  # want "^SECRET_KEY_FALLBACKS holds a key written in the source; it is shorter than 50 characters$" at "\"last-years-key\""
]
