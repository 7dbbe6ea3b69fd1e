using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>A console program that only prints a line, published to a temporary folder: the shortest run of an ordinary .NET program.</summary>
internal sealed class EmptyProgram : IDisposable
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
          </PropertyGroup>
        </Project>
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("claimmodel-empty-");

    /// <exception cref="BenchmarkException">The program cannot be published.</exception>
    public EmptyProgram(CancellationToken cancellationToken)
    {
        try
        {
            Publish(cancellationToken);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Publish(CancellationToken cancellationToken)
    {
        var project = Path.Combine(_folder.FullName, "empty.csproj");
        File.WriteAllText(project, Project);
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), "Console.WriteLine(\"Hello.\");");
        var published = ProcessMeasurement.Run(new("dotnet", ["publish", project, "-c", "Release", "-o", Out]), cancellationToken);
        if (published.ExitCode != 0)
        {
            throw new BenchmarkException($"The empty program cannot be published: {published.Output}");
        }
    }

    private string Out => Path.Combine(_folder.FullName, "out");

    /// <summary>Returns the start information of a process.</summary>
    public ProcessStartInfo Start() => new(Path.Combine(Out, OperatingSystem.IsWindows() ? "empty.exe" : "empty"));

    public void Dispose() => _folder.Delete(recursive: true);
}
