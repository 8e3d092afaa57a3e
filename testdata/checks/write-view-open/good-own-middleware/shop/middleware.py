class LoginRequired:
    def __call__(self, request):
        if not request.user.is_authenticated:
            return redirect("login")
        return self.get_response(request)
