namespace ClaimModel.Tests.Browser;

/// <summary>The browser of the machine: Debian's Chromium, or the executable that an environment variable names.</summary>
internal static class InstalledBrowser
{
    private const string PathVariable = "CLAIMMODEL_CHROMIUM";
    private const string RequiredVariable = "CLAIMMODEL_REQUIRE_BROWSER";
    private const string DefaultPath = "/usr/bin/chromium";

    /// <summary>Gets the path of the executable; null if there is none.</summary>
    public static string? Path { get; } = Named is { } named ? File.Exists(named) ? named : null : File.Exists(DefaultPath) ? DefaultPath : null;

    /// <summary>Gets why there is no browser, and what to do.</summary>
    public static string Absence => Named is { } named
        ? $"There is no file {named}, which {PathVariable} names."
        : $"There is no browser at {DefaultPath}. Install it (apt-get install chromium), or set {PathVariable} to the path of Chromium or Chrome.";

    private static string? Named => Environment.GetEnvironmentVariable(PathVariable) is { Length: > 0 } path ? path : null;

    /// <summary>Gets a value indicating whether tests fail where there is no browser: in a run of all checks. Elsewhere they are skipped.</summary>
    private static bool IsRequired => Environment.GetEnvironmentVariable("CI") == "true" && Environment.GetEnvironmentVariable(RequiredVariable) == "1";

    /// <summary>Skips the test, or fails it if a browser is required.</summary>
    /// <param name="reason">Why there is no browser.</param>
    public static void Give(string reason)
    {
        if (IsRequired)
        {
            Assert.Fail($"{RequiredVariable}=1, but tests in a browser cannot run. {reason}");
        }

        Assert.Skip($"Tests in a browser are skipped. {reason}");
    }
}
