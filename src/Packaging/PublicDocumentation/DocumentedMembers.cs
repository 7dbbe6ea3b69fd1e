using System.Reflection;
using System.Reflection.Metadata;

namespace PublicDocumentation;

/// <summary>A member of an assembly, with its id in documentation files, and whether it is visible outside of the assembly.</summary>
internal readonly record struct DocumentedMember(string Id, bool IsVisible);

/// <summary>Lists the members of an assembly.</summary>
internal static class DocumentedMembers
{
    public static IEnumerable<DocumentedMember> Of(MetadataReader assembly) => assembly.TypeDefinitions.SelectMany(handle => OfType(assembly, handle));

    private static IEnumerable<DocumentedMember> OfType(MetadataReader assembly, TypeDefinitionHandle handle)
    {
        var type = assembly.GetTypeDefinition(handle);
        var name = DocumentedNames.Of(assembly, handle);
        var isVisible = IsVisible(assembly, handle);
        yield return new($"T:{name}", isVisible);
        foreach (var field in type.GetFields().Select(assembly.GetFieldDefinition))
        {
            yield return new($"F:{name}.{Member(field.Name)}", isVisible && IsVisible(field.Attributes));
        }

        foreach (var method in type.GetMethods().Select(assembly.GetMethodDefinition))
        {
            yield return new($"M:{name}.{Member(method.Name)}{Signature(method)}", isVisible && IsVisible(method.Attributes));
        }

        foreach (var property in type.GetProperties().Select(assembly.GetPropertyDefinition))
        {
            var parameters = Parameters(property.DecodeSignature(DocumentedNames.Provider, null).ParameterTypes);
            yield return new($"P:{name}.{Member(property.Name)}{parameters}", isVisible && AnyIsVisible(property.GetAccessors().Getter, property.GetAccessors().Setter));
        }

        foreach (var @event in type.GetEvents().Select(assembly.GetEventDefinition))
        {
            yield return new($"E:{name}.{Member(@event.Name)}", isVisible && AnyIsVisible(@event.GetAccessors().Adder));
        }

        // Explicit implementations of interfaces have names with dots, and their type arguments are in angle brackets.
        string Member(StringHandle member) => assembly.GetString(member).Replace('.', '#').Replace('<', '{').Replace('>', '}').Replace(',', '@');

        bool AnyIsVisible(params MethodDefinitionHandle[] accessors) =>
            accessors.Any(accessor => !accessor.IsNil && IsVisible(assembly.GetMethodDefinition(accessor).Attributes));

        string Signature(MethodDefinition method)
        {
            var signature = method.DecodeSignature(DocumentedNames.Provider, null);
            var arity = signature.GenericParameterCount > 0 ? $"``{signature.GenericParameterCount}" : "";
            var returns = assembly.GetString(method.Name) is "op_Implicit" or "op_Explicit" ? $"~{signature.ReturnType}" : "";
            return arity + Parameters(signature.ParameterTypes) + returns;
        }
    }

    private static string Parameters(IReadOnlyCollection<string> types) => types.Count > 0 ? $"({string.Join(',', types)})" : "";

    private static bool IsVisible(MetadataReader assembly, TypeDefinitionHandle handle)
    {
        var type = assembly.GetTypeDefinition(handle);
        return (type.Attributes & TypeAttributes.VisibilityMask) switch
        {
            TypeAttributes.Public => true,
            TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem => IsVisible(assembly, type.GetDeclaringType()),
            _ => false,
        };
    }

    private static bool IsVisible(MethodAttributes member) =>
        (member & MethodAttributes.MemberAccessMask) is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    private static bool IsVisible(FieldAttributes member) =>
        (member & FieldAttributes.FieldAccessMask) is FieldAttributes.Public or FieldAttributes.Family or FieldAttributes.FamORAssem;
}
