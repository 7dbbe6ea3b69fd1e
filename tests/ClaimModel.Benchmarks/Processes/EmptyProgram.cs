using System.Diagnostics;

namespace ClaimModel.Benchmarks.Processes;

/// <summary>A console program that does nothing but greet, published into a temporary folder: nothing on .NET starts and ends faster in the usual way.</summary>
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

    /// <exception cref="BenchmarkException">It cannot be published.</exception>
    public EmptyProgram(CancellationToken cancellation)
    {
        try
        {
            Publish(cancellation);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private void Publish(CancellationToken cancellation)
    {
        var project = Path.Combine(_folder.FullName, "empty.csproj");
        File.WriteAllText(project, Project);
        File.WriteAllText(Path.Combine(_folder.FullName, "Program.cs"), "Console.WriteLine(\"Hello.\");");
        var published = MeasuredProcess.Run(new("dotnet", ["publish", project, "-c", "Release", "-o", Out]), cancellation);
        if (published.ExitCode != 0)
        {
            throw new BenchmarkException($"The empty program cannot be published: {published.Said}");
        }
    }

    private string Out => Path.Combine(_folder.FullName, "out");

    /// <summary>How it is started.</summary>
    public ProcessStartInfo Start() => new(Path.Combine(Out, OperatingSystem.IsWindows() ? "empty.exe" : "empty"));

    public void Dispose() => _folder.Delete(recursive: true);
}
