// Says in the page that a passkey was not used: allauth's script says so to the console only.
document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const told = document.getElementById("passkey-failed");
  if (told) {
    told.hidden = false;
  }
});
