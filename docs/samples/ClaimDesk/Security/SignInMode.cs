namespace ClaimDesk.Security;

/// <summary>How users sign in.</summary>
/// <param name="IsDevelopment">Whether by a name without a password, on this machine only.</param>
public sealed record SignInMode(bool IsDevelopment);
