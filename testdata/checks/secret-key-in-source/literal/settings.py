SECRET_KEY = "q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,"  # want "^SECRET_KEY is a key written in the source$" at "\"q7v!x2m$k9d@w4z#p8r%t3y^h6n&b5j*c1f(g0s)l-a_e=u+i.o,\""
