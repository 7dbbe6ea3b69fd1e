using System.Text;

namespace ClaimModel.Cli.Tests.Support;

/// <summary>A temporary folder for a test, deleted at the end.</summary>
internal sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claimmodel-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    public TestFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!); // never null: the name is below the folder
        File.WriteAllText(PathOf(name), text, new UTF8Encoding(false));
        return this;
    }

    public string Read(string name) => File.ReadAllText(PathOf(name));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
