class Frames(Base, Base):
    pass


class Base(Frames, Frames):
    pass
