using System.Reflection;

namespace ClaimModel.Cli;

/// <summary>The version of the package that this tool came in.</summary>
internal static class PackageVersion
{
    /// <summary>Such as <c>1.2.3</c> or <c>1.2.3-beta.1</c>; what the build appends about its origin is left off.</summary>
    public static string Current { get; } =
        typeof(PackageVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}
