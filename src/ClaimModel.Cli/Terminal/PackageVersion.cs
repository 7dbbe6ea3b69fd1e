using System.Reflection;

namespace ClaimModel.Cli.Terminal;

/// <summary>The version of the tool.</summary>
internal static class PackageVersion
{
    /// <summary>Gets the package version, such as <c>1.2.3</c> or <c>1.2.3-beta.1</c>, without build metadata.</summary>
    public static string Current { get; } =
        typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
