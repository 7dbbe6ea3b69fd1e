namespace ClaimModel.Tests.Support;

/// <summary>
/// The number of cases that generated tests check: in the build for the newest target, half of them if the environment variable <c>CI</c> is <c>true</c>, and all of
/// them if <c>CLAIMMODEL_ALL_CASES</c> is; otherwise fewer, so that a local run takes seconds.
/// </summary>
internal static class TestEffort
{
    private const int LocalShare = 5;
    private const int CiShare = 2;

    // Not the version of the runtime: the build for .NET 8 runs on a later one if .NET 8 is not installed.
#if NET10_0_OR_GREATER
    private const bool IsNewestTarget = true;
#else
    private const bool IsNewestTarget = false;
#endif

    private static int Share { get; } = !IsNewestTarget ? LocalShare : IsSet("CLAIMMODEL_ALL_CASES") ? 1 : IsSet("CI") ? CiShare : LocalShare;

    /// <summary>Returns the number of cases to check.</summary>
    /// <param name="all">The number of all of them.</param>
    public static int Cases(int all) => Math.Max(1, all / Share);

    private static bool IsSet(string variable) => string.Equals(Environment.GetEnvironmentVariable(variable), "true", StringComparison.OrdinalIgnoreCase);
}
