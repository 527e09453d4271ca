<%@ page contentType="text/html;charset=UTF-8" trimDirectiveWhitespaces="true" session="false" %>
<%@ taglib prefix="c" uri="http://java.sun.com/jsp/jstl/core" %>
<c:set var="root" value="${pageContext.request.contextPath}" />
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Who do you want to be?</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${root}/testbed/pages.css">
</head>
<body>
<main>
<h1>Who do you want to be?</h1>
<p class="prose">A demo on this machine only: there are no passwords, pick anyone.
<c:if test="${not empty signedInName}">You are <b><c:out value="${signedInName}" /></b> now.</c:if></p>
<c:if test="${not empty unknown}">
  <p class="message error" role="alert">Nobody is called “<c:out value="${unknown}" />”. Type the ID or login name of someone Grouper knows.</p>
</c:if>
<c:if test="${not empty people}">
  <form method="post" action="${root}/login" class="people">
    <input type="hidden" name="then" value="<c:out value='${then}' />">
    <c:forEach items="${people}" var="person">
      <button type="submit" name="user" value="<c:out value='${person.userName}' />" class="quiet person"><b><c:out value="${person.userName}" /></b>
        <span><c:out value="${person.description}" /></span></button>
    </c:forEach>
  </form>
</c:if>
<form method="post" action="${root}/login" class="card">
  <input type="hidden" name="then" value="<c:out value='${then}' />">
  <label for="user"><c:choose><c:when test="${empty people}">User name</c:when><c:otherwise>Someone else</c:otherwise></c:choose></label>
  <div class="row">
    <input id="user" name="user" required autocomplete="off" autocapitalize="none" spellcheck="false">
    <button type="submit">Sign in</button>
  </div>
</form>
</main>
</body>
</html>
