using System.Reflection;
using System.Xml.Linq;
using ClaimModel.Tests.Support;

namespace ClaimModel.Tests.Conventions;

/// <summary>Conventions for the documentation of the members of records.</summary>
public class RecordDocumentationTests
{
    private static readonly ILookup<string, string> Remarks = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "ClaimModel.xml"))
        .Descendants("remarks")
        .ToLookup(remarks => remarks.Parent!.Attribute("name")!.Value, remarks => remarks.Value); // every member has a name

    public static TheoryData<Type> Types =>
        [.. typeof(ExtensibleRecord).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(ExtensibleRecord)))];

    [Theory]
    [MemberData(nameof(Types))]
    public void Remarks_OfEveryMember_StateItsJsonName(Type type)
    {
        foreach (PropertyInfo member in type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(member => member.CanWrite))
        {
            Remarks[$"P:{type.FullName}.{member.Name}"].Should().ContainSingle().Which.Should().StartWith($"JSON: {JsonNames.Of(member)}.");
        }
    }
}
